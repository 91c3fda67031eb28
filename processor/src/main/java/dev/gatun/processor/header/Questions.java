package dev.gatun.processor.header;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the declarations of one library ask of its headers.
 *
 * @param headers the headers, as they are included
 * @param defines the macros to define before, as {@code NAME} or {@code NAME=VALUE}
 * @param includes the directories to look for headers in first
 * @param packages the packages whose flags {@code pkg-config} knows
 * @param symbols the functions and variables
 * @param constants the macros and enum constants, with what kind of value each should have
 * @param structs the structs and unions, by their names without {@code struct} or {@code union}
 * @param byBytes what is asked besides of a compiler that does not tell types
 */
public record Questions(
    List<String> headers,
    List<String> defines,
    List<String> includes,
    List<String> packages,
    SortedSet<String> symbols,
    SortedMap<String, Kind> constants,
    SortedSet<String> structs,
    ByteQuestions byBytes) {
  /** Nothing. */
  static final Questions NONE = ofHeaders(List.of());

  /** Headers of which nothing is asked. */
  static Questions ofHeaders(List<String> headers) {
    return new Questions(
        headers,
        List.of(),
        List.of(),
        List.of(),
        new TreeSet<>(),
        new TreeMap<>(),
        new TreeSet<>(),
        ByteQuestions.NONE);
  }

  /** The kind of a constant's value. */
  public enum Kind {
    /** An integer. */
    INTEGER,
    /** A floating-point number. */
    REAL,
    /** A string. */
    TEXT
  }
}
