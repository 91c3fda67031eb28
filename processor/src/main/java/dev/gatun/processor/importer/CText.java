package dev.gatun.processor.importer;

import dev.gatun.processor.header.CSpelling;
import dev.gatun.processor.header.HeaderType;

/** Declarations as C has them, for comments and lists. */
final class CText {
  private CText() {}

  static String declare(HeaderType type, String name) {
    return CSpelling.ofHeader()
        .declare(type, name)
        .replaceAll("\\banonymous \\d+", "struct { ... }")
        .replace("@", "(at)")
        .replace("*/", "* /");
  }
}
