package dev.gatun.processor.importer;

import dev.gatun.annotation.CType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts the text of a file together: who wrote it, its imports, the interface. */
final class JavaFile {
  private static final Map<String, String> IMPORTS =
      Map.of(
          "Arena", "java.lang.foreign.Arena",
          "MemorySegment", "java.lang.foreign.MemorySegment",
          "Nullable", "org.jspecify.annotations.Nullable",
          "StructArray", "dev.gatun.runtime.StructArray");

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "Anonymous",
          "Bits",
          "C",
          "CEnum",
          "Callback",
          "Constant",
          "Deref",
          "Field",
          "Handle",
          "In",
          "Length",
          "NativeLibrary",
          "Retained",
          "Struct",
          "Symbol",
          "Union",
          "Value",
          "Variable",
          "Variadic");

  private JavaFile() {}

  static String text(ImportOptions options, List<String> libraryNames, List<String> members) {
    List<String> body = new ArrayList<>();
    body.add("/** What {@code " + String.join("}, {@code ", options.headers()) + "} declares. */");
    body.addAll(annotation(options, libraryNames));
    body.add("public interface " + options.name() + " {");
    body.addAll(members);
    body.add("}");
    List<String> lines = new ArrayList<>();
    lines.add("// Written by: " + options.command().replace('\n', ' ').replace("\\u", "\\ u"));
    lines.add("// What stands here is what the header says, and no more: see docs/import.md.");
    if (!options.javaPackage().isEmpty()) {
      lines.add("package " + options.javaPackage() + ";");
    }
    lines.add("");
    lines.addAll(imports(body));
    lines.addAll(body);
    return String.join("\n", lines) + "\n";
  }

  private static List<String> annotation(ImportOptions options, List<String> libraryNames) {
    List<String> values = new ArrayList<>();
    add(values, "value", libraryNames);
    add(values, "header", options.headers());
    add(values, "defines", options.defines());
    add(values, "includes", options.includes());
    add(values, "pkgConfig", options.packages());
    List<String> lines = new ArrayList<>(List.of("@NativeLibrary("));
    for (int i = 0; i < values.size(); i++) {
      lines.add("    " + values.get(i) + (i + 1 < values.size() ? "," : ")"));
    }
    return lines;
  }

  private static void add(List<String> values, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      String list = String.join(", ", texts.stream().map(JavaWords::literal).toList());
      values.add(name + " = " + (texts.size() == 1 ? list : "{" + list + "}"));
    }
  }

  private static List<String> imports(List<String> body) {
    Set<String> used = new TreeSet<>();
    for (String line : body) {
      if (!line.strip().startsWith("/")) {
        Tokenizer.tokens(line).stream().filter(Token::isName).map(Token::text).forEach(used::add);
      }
    }
    Set<String> statics = new TreeSet<>();
    Arrays.stream(CType.values())
        .map(Enum::name)
        .filter(used::contains)
        .forEach(name -> statics.add("import static dev.gatun.annotation.CType." + name + ";"));
    Set<String> plain = new TreeSet<>();
    for (String name : used) {
      if (ANNOTATIONS.contains(name)) {
        plain.add("import dev.gatun.annotation." + name + ";");
      } else if (IMPORTS.containsKey(name)) {
        plain.add("import " + IMPORTS.get(name) + ";");
      }
    }
    List<String> lines = new ArrayList<>(statics);
    if (!statics.isEmpty()) {
      lines.add("");
    }
    lines.addAll(plain);
    lines.add("");
    return lines;
  }
}
