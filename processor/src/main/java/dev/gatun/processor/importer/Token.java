package dev.gatun.processor.importer;

/**
 * A token of C after the preprocessor.
 *
 * @param text what it is
 * @param isName whether it is a name or a keyword
 */
record Token(String text, boolean isName) {
  boolean is(String other) {
    return text.equals(other);
  }
}
