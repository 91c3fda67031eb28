package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderEnum;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.StructKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every name that stands in a declaration of Java, as it is or as a string. */
final class DeclaredNames {
  private final Set<String> names;
  private final Set<String> folded;

  private DeclaredNames(Set<String> names) {
    this.names = names;
    this.folded = names.stream().map(DeclaredNames::folded).collect(Collectors.toSet());
  }

  static DeclaredNames of(Path file) throws ImportException {
    try {
      String java =
          Files.readString(file, StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", " ");
      return new DeclaredNames(
          java.lines()
              .map(line -> line.replaceFirst("//.*$", ""))
              .flatMap(line -> Tokenizer.tokens(line).stream())
              .map(Token::text)
              .map(it -> it.startsWith("\"") ? it.substring(1, it.length() - 1) : it)
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw ImportException.failure("cannot read " + e.getMessage());
    }
  }

  boolean contain(Declared declared, HeaderFacts facts) {
    String name = declared.name();
    return names.contains(name)
        || switch (declared.kind()) {
          case STRUCT, ENUM, TYPEDEF -> haveType(name);
          case ENUM_CONSTANT ->
              facts.types().enums().values().stream()
                  .filter(it -> it.values().containsKey(name))
                  .anyMatch(it -> haveType(it, facts) && haveEndOf(name));
          default -> false;
        };
  }

  /** A type may have its name by the habits of Java. */
  private boolean haveType(String name) {
    return folded.contains(folded(name));
  }

  private boolean haveType(HeaderEnum it, HeaderFacts facts) {
    return haveType(StructKeys.bare(it.key()))
        || facts.types().typedefs().entrySet().stream()
            .filter(
                other ->
                    HeaderFacts.plain(other.getValue())
                        .equals(new HeaderType.Enumeration(it.key())))
            .map(Map.Entry::getKey)
            .anyMatch(this::haveType);
  }

  /** A constant of an enum may go without the words that all of them begin with. */
  private boolean haveEndOf(String constant) {
    return names.stream().anyMatch(name -> constant.endsWith("_" + name));
  }

  private static String folded(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
