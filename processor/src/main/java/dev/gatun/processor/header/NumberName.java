package dev.gatun.processor.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The usual spelling of C's integer types: gcc says {@code long unsigned int} where clang says
 * {@code unsigned long}.
 */
final class NumberName {
  private static final List<String> WORDS =
      List.of("signed", "unsigned", "short", "long", "char", "int", "__int128");

  private NumberName() {}

  /** The usual spelling, if it is an integer type of C; otherwise the name as it is. */
  static String usual(String name) {
    List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
    if (!WORDS.containsAll(words)) {
      return name;
    }
    List<String> usual = new ArrayList<>();
    boolean isChar = words.contains("char");
    if (words.contains("unsigned") || isChar && words.contains("signed")) {
      usual.add(words.contains("unsigned") ? "unsigned" : "signed");
    }
    if (words.contains("short")) {
      usual.add("short");
    }
    usual.addAll(Collections.nCopies(Collections.frequency(words, "long"), "long"));
    boolean isWide = words.contains("__int128");
    if (isChar || isWide) {
      usual.add(isChar ? "char" : "__int128");
    } else if (!words.contains("short") && !words.contains("long")) {
      usual.add("int");
    }
    return String.join(" ", usual);
  }
}
