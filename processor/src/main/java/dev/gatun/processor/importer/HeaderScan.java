package dev.gatun.processor.importer;

import dev.gatun.processor.importer.Declared.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names that preprocessed text declares, with the files in which they are. Types are none
 * of its business: the compiler is asked for them.
 */
final class HeaderScan {
  private static final Pattern MARKER =
      Pattern.compile("^#(?:line)? *(\\d+) \"((?:[^\"\\\\]|\\\\.)*)\"((?: \\d)*)$");

  private static final Pattern MACRO =
      Pattern.compile("^#define ([A-Za-z_$][\\w$]*)(\\([^)]*\\))?(?: (.*))?$");

  private static final Pattern UNDEFINED = Pattern.compile("^#undef (\\S+).*$");

  private final List<Declared> found = new ArrayList<>();
  private final List<Token> waiting = new ArrayList<>();

  /** The files that are included at the top, in the order of the list of headers. */
  private final List<String> first = new ArrayList<>();

  private String file = "";
  private String begun = "";
  private int included;
  private int depth;

  /** Where a body of a function ends, at which depth it began. */
  private boolean isInBody;

  /** What a scan finds. */
  record Result(List<Declared> declared, List<String> headers) {}

  private HeaderScan() {}

  static Result of(String text) {
    HeaderScan scan = new HeaderScan();
    text.lines().forEach(scan::line);
    return new Result(List.copyOf(scan.found), List.copyOf(scan.first));
  }

  private void line(String line) {
    if (!line.startsWith("#")) {
      for (Token token : Tokenizer.tokens(line)) {
        token(token);
      }
      return;
    }
    Matcher marker = MARKER.matcher(line);
    Matcher macro = MACRO.matcher(line);
    Matcher undefined = UNDEFINED.matcher(line);
    if (marker.matches()) {
      file = marker.group(2).replace("\\\\", "\\").replace("\\\"", "\"");
      if (marker.group(3).contains(" 1")) {
        included++;
        if (included == 1 && !file.startsWith("<")) {
          first.add(file);
        }
      } else if (marker.group(3).contains(" 2")) {
        included--;
      }
    } else if (macro.matches()) {
      String body = macro.group(3) == null ? "" : macro.group(3).strip();
      Kind kind = macro.group(2) == null ? Kind.MACRO : Kind.FUNCTION_MACRO;
      found.add(Declared.macro(kind, macro.group(1), file, body));
    } else if (undefined.matches()) {
      String name = undefined.group(1);
      found.removeIf(
          it ->
              it.name().equals(name)
                  && (it.kind() == Kind.MACRO || it.kind() == Kind.FUNCTION_MACRO));
    }
  }

  private void token(Token token) {
    if (depth == 0 && token.is(";")) {
      finish(false);
      return;
    }
    if (waiting.isEmpty()) {
      begun = file;
    }
    if (depth == 0 && token.is("{") && isFunction()) {
      isInBody = true;
    }
    depth += Brackets.isOpening(token) ? 1 : Brackets.isClosing(token) ? -1 : 0;
    if (isInBody) {
      if (depth == 0) {
        isInBody = false;
        finish(true);
      }
      return;
    }
    waiting.add(token);
  }

  /** A body follows the brackets of a function, or the parameters of one in the old style. */
  private boolean isFunction() {
    List<Token> plain = DeclarationReader.plain(waiting);
    for (Token token : plain.subList(Math.max(0, plain.size() - 2), plain.size())) {
      if (token.is("struct") || token.is("union") || token.is("enum")) {
        return false;
      }
    }
    return plain.stream().anyMatch(token -> token.is("("))
        && plain.stream().noneMatch(token -> token.is("="));
  }

  private void finish(boolean hasBody) {
    new DeclarationReader(begun, found).read(List.copyOf(waiting), hasBody);
    waiting.clear();
  }
}
