package dev.gatun.processor.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The name in a declaration, and the names of its parameters.
 *
 * @param name the name; empty if there is none
 * @param isFunction whether it is that of a function, and not of a pointer to one
 * @param parameters the names of the parameters, an empty one for each that has none
 * @param nested the parameters of those parameters that are pointers to functions
 */
record Declarator(
    String name,
    boolean isFunction,
    Optional<List<String>> parameters,
    List<Optional<List<String>>> nested) {
  private static final Set<String> QUALIFIERS =
      Set.of("const", "volatile", "restrict", "register", "extern", "static", "inline", "typedef");

  /** Names that are never declared. */
  private static final Set<String> SPECIFIERS =
      Set.of(
          "void",
          "char",
          "short",
          "int",
          "long",
          "float",
          "double",
          "signed",
          "unsigned",
          "_Bool",
          "_Complex",
          "struct",
          "union",
          "enum",
          "__int128",
          "__float128");

  private static final Set<String> TAGS = Set.of("struct", "union", "enum");

  /** The declarator of a declaration, or of a parameter. */
  static Declarator of(List<Token> tokens) {
    int group = group(tokens, 0);
    if (group < 0) {
      return new Declarator(lastName(tokens), false, Optional.empty(), List.of());
    }
    int end = Brackets.closing(tokens, group);
    boolean isNested = end + 1 < tokens.size() && tokens.get(end + 1).is("(");
    if (!isNested) {
      String name = lastName(tokens.subList(0, group));
      return function(name, true, tokens.subList(group + 1, end));
    }
    // What stands in the first brackets is declared, and the second ones have the parameters.
    List<Token> inner = tokens.subList(group + 1, end);
    boolean isPointer = inner.stream().anyMatch(token -> token.is("*") || token.is("^"));
    int second = Brackets.closing(tokens, end + 1);
    if (group(inner, 0) >= 0) {
      List<Token> whole = new ArrayList<>(List.of(new Token("int", true)));
      whole.addAll(inner);
      return of(whole);
    }
    String name =
        inner.stream()
            .filter(token -> token.isName() && !QUALIFIERS.contains(token.text()))
            .map(Token::text)
            .reduce("", (first, last) -> last);
    return function(name, !isPointer, tokens.subList(end + 2, second));
  }

  private static int group(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).is("[")) {
        return -1;
      }
      if (tokens.get(i).is("(")) {
        return i;
      }
    }
    return -1;
  }

  private static Declarator function(String name, boolean isFunction, List<Token> list) {
    List<String> parameters = new ArrayList<>();
    List<Optional<List<String>>> nested = new ArrayList<>();
    boolean isVoid = list.size() == 1 && list.getFirst().is("void");
    for (List<Token> part : isVoid ? List.<List<Token>>of() : Brackets.parts(list)) {
      if (part.size() != 1 || !part.getFirst().is("...")) {
        Declarator parameter = of(part);
        parameters.add(parameter.name());
        nested.add(parameter.parameters());
      }
    }
    return new Declarator(name, isFunction, Optional.of(parameters), nested);
  }

  /** The last name before brackets, if it is not the type itself. */
  private static String lastName(List<Token> tokens) {
    String name = "";
    boolean hasType = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("[") || token.is("=") || token.is(":")) {
        break;
      }
      if (token.is("*")) {
        hasType |= !name.isEmpty();
        name = "";
      } else if (token.isName() && !QUALIFIERS.contains(token.text())) {
        boolean isTag = i > 0 && TAGS.contains(tokens.get(i - 1).text());
        if (SPECIFIERS.contains(token.text()) || isTag || !hasType) {
          hasType = true;
        } else {
          name = token.text();
        }
      }
    }
    return name;
  }
}
