package dev.gatun.processor.emit;

import com.palantir.javapoet.CodeBlock;

/**
 * A place in memory, as generated code names it.
 *
 * @param segment the segment
 * @param offset the offset in it
 */
record Location(CodeBlock segment, CodeBlock offset) {
  static Location of(String segment, String offset) {
    return new Location(CodeBlock.of("$L", segment), CodeBlock.of("$L", offset));
  }

  /** The start of a segment. */
  static Location start(CodeBlock segment) {
    return new Location(segment, CodeBlock.of("0"));
  }
}
