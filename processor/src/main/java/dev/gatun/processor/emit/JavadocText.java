package dev.gatun.processor.emit;

/** Writes any text into a comment, where some characters would mean something else. */
final class JavadocText {
  private JavadocText() {}

  static String of(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if ("&<>@{}*\\\"'".indexOf(point) >= 0 || point < ' ') {
                escaped.append("&#").append(point).append(';');
              } else {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }
}
