package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderSource;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Kind;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.Questions;
import dev.gatun.processor.header.StructKeys;
import dev.gatun.processor.header.UnreadableHeaderException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a header declares, all of it, with the types and values that the compiler knows of it.
 *
 * @param declared what is of the library itself, in the order of the header, each name once
 * @param facts the types and values
 * @param library the library, if one was named
 */
record Survey(List<Declared> declared, HeaderFacts facts, Optional<LibraryFile> library) {
  /**
   * Asks for everything.
   *
   * @throws ImportException if the header or library cannot be read
   */
  static Survey of(ImportOptions options) throws ImportException {
    Optional<LibraryFile> library =
        options.library().isPresent()
            ? Optional.of(LibraryFile.of(options.library().get()))
            : Optional.empty();
    try {
      HeaderSource source = HeaderSource.of(options.ofHeader(), options.headers());
      HeaderScan.Result scan = HeaderScan.of(source.preprocessed());
      List<String> headers =
          scan.headers().stream()
              .filter(file -> !file.endsWith("stdc-predef.h"))
              .limit(options.headers().size())
              .toList();
      List<Declared> own = own(scan.declared(), new OwnFiles(headers), library);
      return new Survey(own, ask(source, own), library);
    } catch (UnreadableHeaderException e) {
      throw ImportException.failure(e.getMessage());
    }
  }

  private static List<Declared> own(
      List<Declared> all, OwnFiles files, Optional<LibraryFile> library) {
    Map<String, Declared> own = new LinkedHashMap<>();
    for (Declared declared : all) {
      boolean isExported =
          library.filter(it -> it.symbols().contains(declared.name())).isPresent()
              && (declared.kind() == Declared.Kind.FUNCTION
                  || declared.kind() == Declared.Kind.VARIABLE)
              && !OwnFiles.isOfC(declared.file());
      boolean isOwn = files.contain(declared.file()) || isExported;
      if (isOwn && !declared.name().startsWith("gatun_") && !declared.name().startsWith("GATUN_")) {
        own.merge(key(declared), declared, Survey::better);
      }
    }
    return List.copyOf(own.values());
  }

  /** Tags have names of their own; all else shares one space. */
  private static String key(Declared declared) {
    return switch (declared.kind()) {
      case STRUCT, ENUM -> "tag " + declared.name();
      case MACRO, FUNCTION_MACRO -> "macro " + declared.name();
      default -> declared.name();
    };
  }

  /** A prototype can come twice, and only once with names. */
  private static Declared better(Declared first, Declared second) {
    return named(second) > named(first) ? second : first;
  }

  private static long named(Declared declared) {
    return declared.parameters().orElse(List.of()).stream().filter(it -> !it.isEmpty()).count();
  }

  private static HeaderFacts ask(HeaderSource source, List<Declared> own)
      throws UnreadableHeaderException {
    SortedSet<String> symbols = new TreeSet<>();
    SortedSet<String> macros = new TreeSet<>();
    SortedMap<String, Questions.Kind> constants = new TreeMap<>();
    for (Declared declared : own) {
      switch (declared.kind()) {
        case FUNCTION, VARIABLE -> symbols.add(declared.name());
        case ENUM_CONSTANT -> constants.put(declared.name(), Questions.Kind.INTEGER);
        case MACRO -> {
          if (MacroText.canBeValue(declared)) {
            macros.add(declared.name());
          }
        }
        default -> {}
      }
    }
    // The type of a macro says how to ask for its value.
    HeaderFacts types = source.ask(macros, new TreeMap<>(), new TreeSet<>());
    for (String macro : macros) {
      types.symbol(macro).flatMap(Survey::kind).ifPresent(kind -> constants.put(macro, kind));
      if (types.symbol(macro).map(HeaderFacts::plain).orElse(null) instanceof Pointer) {
        constants.put(addressOf(macro), Questions.Kind.INTEGER);
      }
      if (types.symbol(macro).isPresent()) {
        symbols.add(macro);
      }
    }
    SortedSet<String> structs = new TreeSet<>();
    types.types().structs().values().stream()
        .filter(struct -> struct.isComplete() && StructKeys.isNamed(struct.key()))
        .forEach(struct -> structs.add(StructKeys.bare(struct.key())));
    return source.ask(symbols, constants, structs);
  }

  /** The number that a pointer is, where C casts a number to one. */
  static String addressOf(String macro) {
    return "(__UINTPTR_TYPE__)(" + macro + ")";
  }

  private static Optional<Questions.Kind> kind(HeaderType type) {
    return switch (HeaderFacts.plain(type)) {
      case Number number when number.kind() == Kind.FLOAT ->
          number.size() <= Double.BYTES ? Optional.of(Questions.Kind.REAL) : Optional.empty();
      case Number number -> Optional.of(Questions.Kind.INTEGER);
      case HeaderType.Enumeration enumeration -> Optional.of(Questions.Kind.INTEGER);
      case Array array when isText(array) -> Optional.of(Questions.Kind.TEXT);
      default -> Optional.empty();
    };
  }

  private static boolean isText(Array array) {
    return HeaderFacts.plain(array.element()) instanceof Number number
        && number.name().equals("char");
  }
}
