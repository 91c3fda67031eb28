package dev.gatun.processor.header;

import dev.gatun.processor.header.Questions.Kind;
import java.util.List;

/**
 * One question of an inquiry, with the ways in which it can be asked.
 *
 * @param subject what is asked about
 * @param name its name
 * @param spellings how C may write it, the most likely way first
 */
record Item(Subject subject, String name, List<String> spellings) {
  /** What is asked about, which says how. */
  enum Subject {
    /** A function or variable: its type is asked of the debug information. */
    SYMBOL,
    /** A struct or union: its size and alignment. */
    STRUCT,
    /** An integer: its value, and whether it is negative. */
    INTEGER,
    /** A floating-point number: its value in the target's own order of bytes. */
    REAL,
    /** A string. */
    TEXT
  }

  static Item symbol(String name) {
    return new Item(Subject.SYMBOL, name, List.of(name));
  }

  /** C has tags and other names in spaces of their own, and Java says only the name. */
  static Item struct(String name) {
    return new Item(Subject.STRUCT, name, List.of(name, "struct " + name, "union " + name));
  }

  static Item constant(String name, Kind kind) {
    Subject subject =
        switch (kind) {
          case INTEGER -> Subject.INTEGER;
          case REAL -> Subject.REAL;
          case TEXT -> Subject.TEXT;
        };
    return new Item(subject, name, List.of(name));
  }
}
