package dev.gatun.processor.header;

import dev.gatun.processor.header.Questions.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One question of an inquiry, with the ways in which it can be asked.
 *
 * @param name the name of what is asked about; of a member, behind that of the struct and a dot
 * @param owner the index of the item of the struct or member that it lies in, if it is a member
 * @param ways how it may be asked, the most likely way first
 */
record Item(String name, Optional<Integer> owner, List<Way> ways) {
  /**
   * A way to ask.
   *
   * @param subject what is asked about
   * @param spelling how C may write its name
   */
  record Way(Subject subject, String spelling) {}

  /** What is asked about, which says how. */
  enum Subject {
    /** A function or variable: its type is asked of the debug information. */
    SYMBOL,
    /** A function or variable: whether it is declared. */
    DECLARED,
    /** A call of a function: what it returns. */
    CALL,
    /** A struct or union: its size and alignment. */
    STRUCT,
    /** The name of a type: whether it is declared, although it may not be defined. */
    OPAQUE,
    /** An enum: its size, and what kind of number it is. */
    ENUM,
    /** The constants of an enum: their values. */
    CONSTANTS,
    /** An integer: its value, and whether it is negative. */
    INTEGER,
    /** A floating-point number: its value in the target's own order of bytes. */
    REAL,
    /** A string. */
    TEXT,
    /** A member or variable: its place, its size, and what kind of number it is if it is one. */
    VALUE,
    /** A member that is an array, and nothing else: the same of its elements besides. */
    ARRAY,
    /** An array without a length: its place, and what its elements are. */
    FLEXIBLE,
    /** A bit-field: which bits of the struct are set where all of its own are. */
    BITS,
    /** A member: whether it exists. */
    EXISTS
  }

  static Item symbol(String name) {
    return new Item(name, Optional.empty(), List.of(new Way(Subject.SYMBOL, name)));
  }

  /** A variable: what it is as far as its bytes tell, or whether it is declared at all. */
  static Item variable(String name) {
    return new Item(
        name,
        Optional.empty(),
        List.of(new Way(Subject.VALUE, name), new Way(Subject.DECLARED, name)));
  }

  /**
   * A function: what it returns, or whether it is declared at all. Zero is right for each number
   * and pointer, so a call of no or another number of zeros compiles for no other reason.
   *
   * @param arguments how many it takes in Java, if zeros can be passed
   */
  static Item function(String name, Optional<Integer> arguments) {
    List<Way> ways = new ArrayList<>();
    if (arguments.isPresent()) {
      for (int more : List.of(0, -1, 1, -2, 2)) {
        if (arguments.get() + more >= 0) {
          String zeros = String.join(", ", Collections.nCopies(arguments.get() + more, "0"));
          ways.add(new Way(Subject.CALL, "(" + name + ")(" + zeros + ")"));
        }
      }
    }
    ways.add(new Way(Subject.DECLARED, name));
    return new Item(name, Optional.empty(), ways);
  }

  /** How many arguments a call has. */
  static int arguments(Way call) {
    String spelling = call.spelling();
    return (int)
        spelling.substring(spelling.lastIndexOf('(')).chars().filter(c -> c == '0').count();
  }

  /** C has tags and other names in spaces of their own, and Java says only the name. */
  static Item struct(String name) {
    return new Item(name, Optional.empty(), structs(name));
  }

  /** A struct whose name is perhaps written in another way, and which may not be defined. */
  static Item struct(String name, List<String> spellings) {
    List<Way> ways = new ArrayList<>();
    for (String spelling : spellings) {
      ways.addAll(structs(spelling));
      ways.add(new Way(Subject.OPAQUE, spelling));
    }
    return new Item(name, Optional.empty(), ways);
  }

  private static List<Way> structs(String name) {
    return Stream.of("", "struct ", "union ")
        .map(keyword -> new Way(Subject.STRUCT, keyword + name))
        .toList();
  }

  static Item enumeration(String name) {
    return new Item(
        name,
        Optional.empty(),
        List.of(new Way(Subject.ENUM, name), new Way(Subject.ENUM, "enum " + name)));
  }

  /**
   * The constants of an enum. C's usually begin with words of the enum's name, all with the same
   * ones; what is found for some of them alone is something else.
   */
  static Item constants(String enumeration, List<String> names) {
    List<Way> ways = new ArrayList<>();
    String prefix =
        enumeration.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT) + "_";
    while (!prefix.isEmpty()) {
      String begin = prefix;
      ways.add(new Way(Subject.CONSTANTS, joined(names.stream().map(name -> begin + name))));
      prefix = prefix.substring(0, prefix.lastIndexOf('_', prefix.length() - 2) + 1);
    }
    ways.add(new Way(Subject.CONSTANTS, joined(names.stream())));
    return new Item(enumeration, Optional.empty(), ways);
  }

  private static String joined(Stream<String> names) {
    return names.collect(Collectors.joining(" "));
  }

  /** The names in C of the constants of an enum. */
  static List<String> names(Way constants) {
    return List.of(constants.spelling().split(" "));
  }

  static Item constant(String name, Kind kind) {
    Subject subject =
        switch (kind) {
          case INTEGER -> Subject.INTEGER;
          case REAL -> Subject.REAL;
          case TEXT -> Subject.TEXT;
        };
    return new Item(name, Optional.empty(), List.of(new Way(subject, name)));
  }

  /**
   * A member. It is the first that exists of all spellings: what Java declares it as is tried
   * first, then ways that fit more, and only then the next spelling.
   *
   * @param owner the index of what it lies in
   * @param subjects the ways in their order
   * @param spellings how C may write its name
   */
  static Item member(String name, int owner, List<Subject> subjects, List<String> spellings) {
    List<Way> ways = new ArrayList<>();
    for (String spelling : spellings) {
      subjects.forEach(subject -> ways.add(new Way(subject, spelling)));
    }
    return new Item(name, Optional.of(owner), ways);
  }
}
