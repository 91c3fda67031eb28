package dev.gatun.processor.model;

import java.util.List;
import java.util.Set;

/**
 * What stands for a type that is not generated, because something is wrong: it has the names by
 * which others use it, so that each of these uses is no mistake of its own.
 *
 * @param declared the declared type
 * @param generated the type that would have been generated
 * @param form what the declared type was to be
 * @param isPublic whether the declared type can be seen from other packages
 * @param canBeNamed whether the generated type sees the declared one
 * @param canBeImplemented whether a class may implement the declared type
 * @param methods the names of the instance methods of the declared type
 * @param inner the placeholders that lie in this one
 */
public record Placeholder(
    JavaName declared,
    JavaName generated,
    Form form,
    boolean isPublic,
    boolean canBeNamed,
    boolean canBeImplemented,
    Set<String> methods,
    List<Placeholder> inner) {
  /** Takes its own copies. */
  public Placeholder {
    methods = Set.copyOf(methods);
    inner = List.copyOf(inner);
  }

  /** What a declared type was to be. */
  public enum Form {
    /** A library. */
    LIBRARY,
    /** An interface over native memory. */
    VIEW,
    /** A record that is copied. */
    RECORD,
    /** A tagged union of views. */
    UNION_OF_VIEWS,
    /** An enum. */
    ENUM,
    /** A functional interface. */
    CALLBACK,
    /** An opaque pointer. */
    HANDLE
  }
}
