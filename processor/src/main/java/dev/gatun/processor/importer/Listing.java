package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderFacts.HeaderConstant;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Typedef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists what a header declares, as C has it. */
final class Listing {
  private final ImportOptions options;
  private final Survey survey;
  private final HeaderFacts facts;
  private final Map<String, List<String>> sections = new LinkedHashMap<>();
  private final Set<String> listed = new HashSet<>();

  Listing(ImportOptions options, Survey survey) {
    this.options = options;
    this.survey = survey;
    this.facts = survey.facts();
    for (String section :
        List.of("functions", "variables", "constants", "structs", "enums", "callbacks")) {
      sections.put(section, new ArrayList<>());
    }
  }

  String text() throws ImportException {
    Optional<DeclaredNames> known = Optional.empty();
    if (options.declared().isPresent()) {
      known = Optional.of(DeclaredNames.of(options.declared().get()));
    }
    Picks picks = new Picks(options.picks());
    for (Declared declared : survey.declared()) {
      if (picks.contain(declared.name())) {
        add(declared, known.map(it -> it.contain(declared, facts) ? "  " : "+ ").orElse(""));
      }
    }
    StringBuilder text = new StringBuilder();
    sections.forEach(
        (section, lines) -> {
          if (!lines.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append("// ").append(section).append('\n');
            lines.forEach(line -> text.append(line).append('\n'));
          }
        });
    return text.toString();
  }

  private void add(Declared declared, String mark) {
    String section =
        switch (declared.kind()) {
          case FUNCTION -> "functions";
          case VARIABLE -> "variables";
          case MACRO, ENUM_CONSTANT -> "constants";
          case STRUCT -> "structs";
          case ENUM -> "enums";
          case TYPEDEF -> ofTypedef(declared.name());
          default -> "";
        };
    String line = line(declared);
    if (!section.isEmpty() && !line.isEmpty() && listed.add(line)) {
      sections.get(section).add(mark + line);
    }
  }

  private String ofTypedef(String name) {
    HeaderType type = facts.types().typedefs().get(name);
    if (type == null) {
      return "";
    }
    if (Callbacks.function(type).isPresent()) {
      return "callbacks";
    }
    return switch (HeaderFacts.plain(type)) {
      case HeaderType.Struct struct -> "structs";
      case HeaderType.Enumeration enumeration -> "enums";
      default -> "";
    };
  }

  private String line(Declared declared) {
    String name = declared.name();
    return switch (declared.kind()) {
      case FUNCTION, VARIABLE ->
          facts.symbol(name).map(type -> CText.declare(type, name) + ";").orElse("");
      case MACRO, ENUM_CONSTANT -> facts.constant(name).map(it -> constant(name, it)).orElse("");
      case STRUCT ->
          (facts.struct("union " + name).isPresent() ? "union " : "struct ") + name + ";";
      case ENUM -> "enum " + name + ";";
      case TYPEDEF -> {
        HeaderType type = facts.types().typedefs().get(name);
        yield type == null || isNamedAlike(type, name)
            ? ""
            : "typedef " + CText.declare(type, name) + ";";
      }
      default -> "";
    };
  }

  /** Whether a struct has the same name with its keyword, so that it is listed already. */
  private static boolean isNamedAlike(HeaderType type, String name) {
    return type instanceof HeaderType.Struct struct && struct.key().endsWith(" " + name)
        || type instanceof HeaderType.Enumeration other && other.key().endsWith(" " + name)
        || type instanceof Typedef typedef && typedef.name().equals(name);
  }

  private static String constant(String name, HeaderConstant constant) {
    Object value =
        constant.value() instanceof String text
            ? JavaWords.literal(text)
            : constant.value() instanceof Long bits && !constant.isNegative()
                ? Long.toUnsignedString(bits)
                : constant.value();
    return "#define " + name + " " + value;
  }
}
