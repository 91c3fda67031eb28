package dev.gatun.processor.importer;

import dev.gatun.processor.importer.Declared.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one declaration of C: a prototype, a variable, a typedef, a struct or an enum. */
final class DeclarationReader {
  private static final Set<String> WITH_BRACKETS =
      Set.of(
          "__attribute__",
          "__attribute",
          "__asm__",
          "__asm",
          "asm",
          "__declspec",
          "_Alignas",
          "alignas",
          "__typeof__",
          "typeof",
          "_Static_assert",
          "static_assert");

  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          "__extension__",
          "__restrict",
          "__restrict__",
          "__inline",
          "__inline__",
          "inline",
          "_Noreturn",
          "__const",
          "__volatile__",
          "__signed__",
          "_Thread_local",
          "__thread");

  private final String file;
  private final List<Declared> found;

  DeclarationReader(String file, List<Declared> found) {
    this.file = file;
    this.found = found;
  }

  /** Reads the tokens of a declaration without its semicolon. */
  void read(List<Token> declaration, boolean hasBody) {
    List<Token> tokens = withoutTypes(plain(declaration));
    if (tokens.isEmpty()) {
      return;
    }
    boolean isTypedef = tokens.stream().anyMatch(token -> token.is("typedef"));
    boolean isStatic = tokens.stream().anyMatch(token -> token.is("static"));
    List<List<Token>> parts = Brackets.parts(tokens);
    for (int i = 0; i < parts.size(); i++) {
      List<Token> part = parts.get(i);
      if (i > 0) {
        // Each has the type of the first.
        List<Token> whole = new ArrayList<>(List.of(new Token("int", true)));
        whole.addAll(part);
        part = whole;
      }
      Declarator declarator = Declarator.of(part);
      if (!declarator.name().isEmpty()) {
        found.add(Declared.of(kind(declarator, isTypedef, isStatic || hasBody), declarator, file));
      }
    }
  }

  private static Kind kind(Declarator declarator, boolean isTypedef, boolean isInner) {
    if (isTypedef) {
      return Kind.TYPEDEF;
    }
    if (declarator.isFunction()) {
      return isInner ? Kind.INLINE_FUNCTION : Kind.FUNCTION;
    }
    return Kind.VARIABLE;
  }

  /** Without what says nothing of names. */
  static List<Token> plain(List<Token> tokens) {
    List<Token> plain = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean hasBrackets = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
      if (WITH_BRACKETS.contains(token.text()) && hasBrackets) {
        i = Brackets.closing(tokens, i + 1);
        if (token.text().contains("typeof")) {
          plain.add(new Token("int", true));
        }
      } else if (!WITHOUT_MEANING.contains(token.text())) {
        plain.add(token);
      }
    }
    return plain;
  }

  /** Notes what tags and constants are declared, and leaves their bodies away. */
  private List<Token> withoutTypes(List<Token> tokens) {
    List<Token> without = new ArrayList<>();
    boolean isAlone = true;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      without.add(token);
      boolean isEnum = token.is("enum");
      if (!isEnum && !token.is("struct") && !token.is("union")) {
        isAlone &= i > 0 && isTag(tokens.get(i - 1));
        continue;
      }
      int next = i + 1;
      boolean isTagged = next < tokens.size() && tokens.get(next).isName();
      String tag = isTagged ? tokens.get(next).text() : "";
      next += isTagged ? 1 : 0;
      boolean hasBody = next < tokens.size() && tokens.get(next).is("{");
      if (isTagged && (hasBody || next == tokens.size())) {
        found.add(Declared.named(isEnum ? Kind.ENUM : Kind.STRUCT, tag, file));
      }
      if (hasBody) {
        int end = Brackets.closing(tokens, next);
        body(isEnum, tokens.subList(next + 1, end));
        without.add(new Token(isTagged ? tag : "_", true));
        isAlone &= end + 1 == tokens.size();
        i = end;
      }
    }
    return isAlone ? List.of() : without;
  }

  private static boolean isTag(Token token) {
    return token.is("struct") || token.is("union") || token.is("enum");
  }

  private void body(boolean isEnum, List<Token> body) {
    if (isEnum) {
      for (List<Token> constant : Brackets.parts(body)) {
        if (constant.getFirst().isName()) {
          found.add(Declared.named(Kind.ENUM_CONSTANT, constant.getFirst().text(), file));
        }
      }
      return;
    }
    // Tags and constants are declared for all of the file, wherever they stand.
    for (int i = 0; i < body.size(); i++) {
      if (isTag(body.get(i))) {
        int brace = i + 1;
        while (brace < body.size() && body.get(brace).isName()) {
          brace++;
        }
        if (brace < body.size() && body.get(brace).is("{") && brace <= i + 2) {
          int end = Brackets.closing(body, brace);
          withoutTypes(body.subList(i, end + 1));
          i = end;
        }
      }
    }
  }
}
