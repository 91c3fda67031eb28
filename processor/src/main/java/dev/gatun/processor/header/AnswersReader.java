package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderFacts.HeaderConstant;
import dev.gatun.processor.header.HeaderStruct.HeaderBits;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Extent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link AnswersWriter} wrote. */
final class AnswersReader {
  private static final Pattern MEMBER =
      Pattern.compile("  (\\S+) (?:at (\\d+)|bits (\\d+) width (\\d+)) = (.+)");

  private final List<HeaderFacts> platforms = new ArrayList<>();
  private Platform platform;

  /** What is read of one platform. */
  private static final class Platform {
    private final Abi abi;
    private final SortedMap<String, String> identities = new TreeMap<>();
    private final Map<String, HeaderType> symbols = new TreeMap<>();
    private final Map<String, HeaderConstant> constants = new TreeMap<>();
    private final Map<String, Extent> extents = new TreeMap<>();
    private final Map<String, String> missing = new TreeMap<>();
    private final Map<String, HeaderType> typedefs = new TreeMap<>();
    private final Map<String, HeaderStruct> structs = new TreeMap<>();
    private final Map<String, HeaderEnum> enums = new TreeMap<>();

    Platform(Abi abi) {
      this.abi = abi;
    }

    HeaderFacts facts() {
      return new HeaderFacts(
          abi,
          identities,
          symbols,
          constants,
          extents,
          missing,
          Map.of(),
          new HeaderTypes(Map.of(), typedefs, structs, enums),
          true);
    }
  }

  private AnswersReader() {}

  /**
   * Reads kept answers.
   *
   * @throws IllegalArgumentException if they are not as they were written, with the line
   */
  static List<HeaderFacts> read(String text) {
    AnswersReader reader = new AnswersReader();
    List<String> lines = text.lines().toList();
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      int end = at + 1;
      while (end < lines.size() && lines.get(end).startsWith("  ")) {
        end++;
      }
      try {
        reader.line(line, lines.subList(at + 1, end));
      } catch (RuntimeException e) {
        throw new IllegalArgumentException("line " + (at + 1) + ": " + line, e);
      }
      at = end;
    }
    reader.finish();
    return List.copyOf(reader.platforms);
  }

  private void finish() {
    if (platform != null) {
      platforms.add(platform.facts());
    }
  }

  private void line(String line, List<String> inner) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int blank = line.indexOf(' ');
    String rest = line.substring(blank + 1);
    int equals = rest.indexOf(" = ");
    String name = equals < 0 ? rest : rest.substring(0, equals);
    String value = equals < 0 ? "" : rest.substring(equals + 3);
    switch (line.substring(0, blank)) {
      case "header" -> {
        int last = rest.lastIndexOf(' ');
        platform.identities.put(rest.substring(0, last), rest.substring(last + 1));
      }
      case "target" -> {
        finish();
        platform = new Platform(Abi.ofId(rest).orElseThrow());
      }
      case "symbol" -> platform.symbols.put(name, TypeNotation.read(value));
      case "constant" -> platform.constants.put(name, constant(value));
      case "typedef" -> platform.typedefs.put(name, TypeNotation.read(value));
      case "values" -> platform.enums.put(name, enumeration(name, value, inner));
      case "layout" -> platform.structs.put(name, struct(name, value, inner));
      case "extent" -> {
        String[] words = value.split(" aligned ");
        platform.extents.put(name, new Extent(Long.parseLong(words[0]), Long.parseLong(words[1])));
      }
      case "missing" -> platform.missing.put(name, "it does not know it");
      default -> throw new IllegalArgumentException(line);
    }
  }

  private static HeaderConstant constant(String value) {
    if (value.startsWith("\"")) {
      return new HeaderConstant(Quoted.read(value), 0, false);
    }
    String[] words = value.split(" of ");
    if (words.length == 1) {
      return new HeaderConstant(Double.parseDouble(value), 0, false);
    }
    boolean isNegative = words[0].startsWith("-");
    long bits = isNegative ? Long.parseLong(words[0]) : Long.parseUnsignedLong(words[0]);
    return new HeaderConstant(bits, Integer.parseInt(words[1]), isNegative);
  }

  private static HeaderEnum enumeration(String key, String value, List<String> lines) {
    Map<String, Long> values = new LinkedHashMap<>();
    for (String line : lines) {
      String[] words = line.strip().split(" = ");
      values.put(words[0], Long.parseLong(words[1]));
    }
    return new HeaderEnum(key, value.startsWith("s"), Integer.parseInt(value.substring(1)), values);
  }

  private static HeaderStruct struct(String key, String value, List<String> lines) {
    boolean isComplete = !value.equals("not defined");
    boolean isUnion = value.endsWith(" shared");
    long size = isComplete ? Long.parseLong(value.substring(0, value.indexOf(' '))) : 0;
    List<HeaderMember> members = lines.stream().map(AnswersReader::member).toList();
    return new HeaderStruct(key, isUnion, isComplete, size, 0, members);
  }

  private static HeaderMember member(String line) {
    Matcher parts = MEMBER.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException(line);
    }
    Optional<String> name =
        parts.group(1).equals("-") ? Optional.empty() : Optional.of(parts.group(1));
    boolean isBits = parts.group(3) != null;
    return new HeaderMember(
        name,
        TypeNotation.read(parts.group(5)),
        isBits ? 0 : Long.parseLong(parts.group(2)),
        isBits
            ? Optional.of(
                new HeaderBits(Long.parseLong(parts.group(3)), Integer.parseInt(parts.group(4))))
            : Optional.empty());
  }
}
