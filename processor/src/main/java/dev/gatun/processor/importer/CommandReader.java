package dev.gatun.processor.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the words of the command. */
final class CommandReader {
  private static final Set<String> ONCE =
      Set.of("--library", "--cc", "--target", "--package", "--name", "--java", "--output");

  private static final Set<String> OFTEN =
      Set.of("--header", "--include", "--define", "--pkg-config");

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<String> picks = new ArrayList<>();
  private boolean isListing;

  private CommandReader() {}

  /**
   * The options.
   *
   * @param words what follows {@code import}
   * @throws ImportException if a word has no meaning
   */
  static ImportOptions read(List<String> words) throws ImportException {
    CommandReader reader = new CommandReader();
    reader.readWords(words);
    return reader.options(words);
  }

  private void readWords(List<String> words) throws ImportException {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int equals = word.startsWith("--") ? word.indexOf('=') : -1;
      String name = equals < 0 ? word : word.substring(0, equals);
      if (word.equals("--list")) {
        isListing = true;
      } else if (ONCE.contains(name) || OFTEN.contains(name)) {
        if (equals < 0 && i + 1 == words.size()) {
          throw ImportException.usage(name + " needs a value");
        }
        String value = equals < 0 ? words.get(++i) : word.substring(equals + 1);
        add(name, value);
      } else if (word.startsWith("-")) {
        throw ImportException.usage("unknown option " + word);
      } else {
        picks.add(word);
      }
    }
  }

  private void add(String name, String value) throws ImportException {
    if (value.isEmpty()) {
      throw ImportException.usage(name + " needs a value");
    }
    List<String> known = values.computeIfAbsent(name, it -> new ArrayList<>());
    if (ONCE.contains(name) && !known.isEmpty()) {
      throw ImportException.usage(name + " is given twice");
    }
    known.add(value);
  }

  private List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  private Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  private ImportOptions options(List<String> words) throws ImportException {
    if (all("--header").isEmpty()) {
      throw ImportException.usage("--header is missing");
    }
    List<String> headers = new ArrayList<>();
    List<String> includes = new ArrayList<>();
    for (String header : all("--header")) {
      Path file = Path.of(header);
      // The path of a file stands for its directory, from which it is included.
      if (Files.isRegularFile(file)) {
        Path parent = file.getParent();
        includes.add(parent == null ? "." : parent.toString());
        headers.add(file.getFileName().toString());
      } else {
        headers.add(header);
      }
    }
    includes.addAll(all("--include"));
    String name = one("--name").orElseGet(() -> JavaWords.typeName(stem(headers.getFirst())));
    if (!JavaWords.isIdentifier(name)) {
      throw ImportException.usage("--name " + name + " is no name of a Java interface");
    }
    String javaPackage = one("--package").orElse("");
    if (!javaPackage.isEmpty()
        && !List.of(javaPackage.split("\\.", -1)).stream().allMatch(JavaWords::isIdentifier)) {
      throw ImportException.usage("--package " + javaPackage + " is no name of a Java package");
    }
    return new ImportOptions(
        List.copyOf(headers),
        one("--library"),
        includes.stream().distinct().toList(),
        all("--define"),
        all("--pkg-config"),
        one("--cc").orElse("auto"),
        all("--target"),
        javaPackage,
        name,
        one("--java").map(Path::of),
        isListing,
        one("--output").map(Path::of),
        List.copyOf(picks),
        words.stream().map(CommandReader::quoted).collect(Collectors.joining(" ", "import ", "")));
  }

  private static String stem(String header) {
    String name = header.replaceAll("[<>\"]", "");
    name = name.substring(name.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** As a shell would take it again. */
  private static String quoted(String word) {
    return word.matches("[\\w./:=,+@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
