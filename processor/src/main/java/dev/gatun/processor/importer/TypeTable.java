package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.StructKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types that are written: each is noted when it is first needed, and written once. */
final class TypeTable {
  private static final int LAST = Integer.MAX_VALUE;

  private final Naming naming;
  private final HeaderNames names;
  private final Set<String> byValue;
  private final Map<String, Wanted> wanted = new LinkedHashMap<>();

  /** The form in which Java has a type. */
  enum Form {
    VIEW("View"),
    RECORD("Record"),
    HANDLE("Pointer"),
    ENUM("Enum"),
    CALLBACK("Callback");

    private final String suffix;

    Form(String suffix) {
      this.suffix = suffix;
    }
  }

  /**
   * A type to write.
   *
   * @param form what it becomes
   * @param key the key of the struct or enum
   * @param name its name in Java
   * @param function of a callback, what it is
   * @param parameters of a callback, the names of its parameters
   * @param place where the header has it
   */
  record Wanted(
      Form form,
      String key,
      String name,
      Optional<HeaderType.Function> function,
      List<String> parameters,
      int place) {}

  /**
   * @param byValue the structs that are passed by value, which are records
   */
  TypeTable(Naming naming, HeaderNames names, Set<String> byValue) {
    this.naming = naming;
    this.names = names;
    this.byValue = byValue;
  }

  /** The Java name of a struct, union, enum or handle. */
  String name(Form form, String key) {
    Wanted known = wanted.get(form + " " + key);
    if (known == null) {
      String words = names.of(key).orElseGet(() -> inWords(key));
      boolean isBoth = form == Form.VIEW && byValue.contains(key);
      String name = naming.type(isBoth ? words + "_view" : words, form.suffix);
      known =
          new Wanted(form, key, name, Optional.empty(), List.of(), names.place(key).orElse(LAST));
      wanted.put(form + " " + key, known);
    }
    return known.name();
  }

  /**
   * The Java name of a callback.
   *
   * @param words its name in C, or words for it
   */
  String callback(String words, HeaderType.Function function, List<String> parameters, int place) {
    String key = Form.CALLBACK + " " + words;
    Wanted known = wanted.get(key);
    if (known == null || !known.function().equals(Optional.of(function))) {
      String name = naming.type(words, Form.CALLBACK.suffix);
      known = new Wanted(Form.CALLBACK, words, name, Optional.of(function), parameters, place);
      wanted.put(key, known);
    }
    return known.name();
  }

  /** Those that were noted so far, in the order in which they were. */
  List<Wanted> all() {
    return new ArrayList<>(wanted.values());
  }

  static Comparator<Wanted> inOrderOfHeader() {
    return Comparator.comparingInt(Wanted::place);
  }

  private String inWords(String key) {
    int dot = key.lastIndexOf('.');
    if (dot < 0) {
      return StructKeys.isNamed(key) ? StructKeys.bare(key) : "anonymous";
    }
    String outer = key.substring(0, dot);
    return names.of(outer).orElseGet(() -> inWords(outer)) + "_" + key.substring(dot + 1);
  }
}
