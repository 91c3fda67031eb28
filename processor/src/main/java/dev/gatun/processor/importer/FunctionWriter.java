package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Function;
import dev.gatun.processor.importer.MemberTypes.MemberType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes functions and variables. */
final class FunctionWriter {
  private static final Set<String> OF_BINDINGS = Set.of("open", "symbols");

  /** Where these are words of a function, an array in both directions is probably not meant. */
  private static final Set<String> READING =
      Set.of("checksum", "compare", "crc32", "equals", "hash", "print", "send", "sum", "write");

  /** From here on a struct by value is a warning, since it is probably a mistake. */
  private static final long LARGE = 128;

  private final HeaderFacts facts;
  private final Optional<LibraryFile> library;
  private final JavaTypes types;

  FunctionWriter(HeaderFacts facts, Optional<LibraryFile> library, JavaTypes types) {
    this.facts = facts;
    this.library = library;
    this.types = types;
  }

  Lines write(Declared declared, int place) {
    Lines lines = new Lines(1);
    String name = declared.name();
    Optional<HeaderType> type = facts.symbol(name);
    if (type.isEmpty()) {
      return lines.leftOut(name, facts.missing(name).orElse("the compiler does not know it"));
    }
    if (facts.replaced(name).isPresent()) {
      return lines.leftOut(name, "a macro puts this in its place: " + facts.replaced(name).get());
    }
    if (library.filter(it -> !it.symbols().contains(name)).isPresent()) {
      return lines.leftOut(name, "the library does not export it");
    }
    try {
      return HeaderFacts.plain(type.get()) instanceof Function function
          ? function(declared, function, place)
          : variable(name, type.get(), place);
    } catch (NotDeclarableException e) {
      return lines.leftOut(name, e.getMessage());
    }
  }

  private Lines function(Declared declared, Function function, int place)
      throws NotDeclarableException {
    String name = declared.name();
    List<String> named = declared.parameters().orElse(List.of());
    boolean areNamed = named.size() == function.parameters().size();
    Set<String> taken = new HashSet<>(Set.of("lifetime", "args"));
    List<String> parameters = new ArrayList<>();
    boolean isKept = false;
    for (int i = 0; i < function.parameters().size(); i++) {
      String wish = areNamed && !named.get(i).isEmpty() ? named.get(i) : "arg" + i;
      List<String> nested =
          areNamed && i < declared.nested().size()
              ? declared.nested().get(i).orElse(List.of())
              : List.of();
      Site site = new Site(name + "_" + wish, nested, place);
      String type;
      try {
        type = types.of(function.parameters().get(i), Place.PARAMETER, site);
      } catch (NotDeclarableException e) {
        throw new NotDeclarableException("its parameter " + wish + ": " + e.getMessage());
      }
      if (type.endsWith("[]") && !type.startsWith("@In") && isReading(name)) {
        type = "MemorySegment";
      }
      isKept |= type.contains("@Retained");
      parameters.add(type + " " + Naming.member(wish, taken));
    }
    if (isKept) {
      parameters.add("Arena lifetime");
    }
    if (function.isVariadic()) {
      parameters.add("@Variadic Object... args");
    }
    String result =
        types.of(function.result(), Place.RESULT, new Site(name + "_result", List.of(), place));
    String method = name;
    while (JavaWords.isKeyword(method)
        || JavaWords.OF_OBJECTS.contains(method)
        || parameters.isEmpty() && OF_BINDINGS.contains(method)) {
      method += "_";
    }
    Lines lines = new Lines(1);
    lines.add("/** {@code " + CText.declare(function, name) + "}. */");
    if (!function.hasPrototype()) {
      lines.add("// C does not say what it takes.");
    }
    if (!method.equals(name)) {
      lines.add("@Symbol(\"" + name + "\")");
    }
    if (isLarge(function.result()) || function.parameters().stream().anyMatch(this::isLarge)) {
      lines.add("@SuppressWarnings(\"GATUN500\")");
    }
    return lines.addList(result + " " + method, parameters, ";");
  }

  private boolean isLarge(HeaderType type) {
    return HeaderFacts.plain(type) instanceof HeaderType.Struct struct
        && facts.struct(struct.key()).filter(it -> it.size() > LARGE).isPresent();
  }

  private static boolean isReading(String name) {
    String separated = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    return List.of(separated.split("_")).stream().anyMatch(READING::contains);
  }

  private Lines variable(String name, HeaderType type, int place) throws NotDeclarableException {
    Lines lines = new Lines(1);
    lines.add("/** {@code " + CText.declare(type, name) + "}. */");
    Set<String> taken = new HashSet<>(OF_BINDINGS);
    String method = Naming.member(name, taken);
    String symbol = method.equals(name) ? "" : "\"" + name + "\"";
    try {
      MemberType member =
          types.shapes().members().of(type, Place.VARIABLE, new Site(name, List.of(), place));
      String annotation = "@Variable" + (symbol.isEmpty() ? "" : "(" + symbol + ")");
      lines.add(annotation);
      lines.add(member.annotations() + member.type() + " " + method + "();");
      if (member.isWritten()) {
        lines.separate();
        boolean isText = member.type().endsWith("String") && member.annotations().isEmpty();
        String lifetime = member.hasLifetime() || isText ? ", Arena lifetime" : "";
        lines.add(annotation);
        lines.add("void " + method + "(" + member.type() + " value" + lifetime + ");");
      }
    } catch (NotDeclarableException e) {
      String value = symbol.isEmpty() ? "" : "value = " + symbol + ", ";
      lines.add("@Variable(" + value + "address = true)");
      lines.add("MemorySegment " + method + "();");
    }
    return lines;
  }
}
