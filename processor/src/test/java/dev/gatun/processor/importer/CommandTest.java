package dev.gatun.processor.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as it is given: options, exit values and messages. */
final class CommandTest {
  private static final String ANIMALS = Path.of("..", "native", "include", "animals.h").toString();

  @TempDir Path directory;

  @Test
  void main_lists_a_header() throws Exception {
    Imported listed = forked("import", "--header", ANIMALS, "--list");
    assertThat(listed.errors()).isEmpty();
    assertThat(listed.exit()).isZero();
    assertThat(listed.text())
        .isEqualTo(
            """
            // functions
            Animal animal_make_dog(void);
            Animal animal_make_cat(void);
            void animal_print(const Animal *);
            _Bool animal_equal(const Animal *, const Animal *);
            const Animal *animal_at(size_t);

            // constants
            #define DOG 0
            #define CAT 1

            // structs
            struct String;
            struct Animal;

            // enums
            enum AnimalKind;
            """);
  }

  @Test
  void main_writes_what_was_picked() throws Exception {
    Imported written =
        forked("import", "--header", ANIMALS, "--package", "demo", "animal_print", "animal_at");
    assertThat(written.exit()).as(written.errors()).isZero();
    assertThat(written.text())
        .startsWith("// Written by: import --header " + ANIMALS + " --package demo animal_print")
        .contains("\npackage demo;\n", "public interface Animals {")
        .contains("animal_print(", "animal_at(")
        .doesNotContain("animal_make_dog", "animal_equal");
  }

  @Test
  void main_ends_with_what_it_means() throws Exception {
    assertThat(forked().exit()).isEqualTo(2);
    assertThat(forked("export").errors()).startsWith("gatun: no command export\n");
    Imported missing = forked("import", "--header", "no_such.h");
    assertThat(missing.exit()).isEqualTo(1);
    assertThat(missing.errors())
        .startsWith("gatun import: ")
        .contains("no_such.h", "No such file or directory")
        .doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({
    "--header is missing,               --list",
    "unknown option --heder,            --heder x.h",
    "--header needs a value,            --header",
    "--name 1x is no name of a Java interface, --header x.h --name 1x",
    "--package a..b is no name of a Java package, --header x.h --package a..b",
    "--cc is given twice,               --header x.h --cc gcc --cc clang",
  })
  void what_is_not_understood_is_said(String message, String words) {
    Imported imported = Imported.of(words.split(" "));
    assertThat(imported.exit()).isEqualTo(2);
    assertThat(imported.text()).isEmpty();
    assertThat(imported.errors())
        .isEqualTo("gatun import: " + message + "\n'import --help' tells more\n");
  }

  @Test
  void what_cannot_be_done_is_said() throws IOException {
    assertThat(failed("--header", ANIMALS, "animal_fly", "animal_*"))
        .isEqualTo("gatun import: animals.h does not declare animal_fly\n");
    assertThat(failed("--header", ANIMALS, "--library", "no_such"))
        .isEqualTo("gatun import: there is no library no_such in the usual directories\n");
    assertThat(failed("--header", ANIMALS, "--cc", "/no/such/cc"))
        .isEqualTo("gatun import: no C compiler was found: /no/such/cc\n");
    Path text = Files.writeString(directory.resolve("libtext.so"), "text");
    assertThat(failed("--header", ANIMALS, "--library", text.toString()))
        .isEqualTo("gatun import: " + text + " is no ELF library; leave --library out\n");
    Path broken = Files.writeString(directory.resolve("broken.h"), "int f(;\n");
    assertThat(failed("--header", broken.toString())).contains("broken.h:1:7: error: ");
  }

  @Test
  void help_is_no_error() {
    Imported help = Imported.of("--help");
    assertThat(help.exit()).isZero();
    assertThat(help.text()).startsWith("usage: ").contains("--header", "--list", "--output");
  }

  @Test
  void a_list_marks_what_a_declaration_lacks() throws IOException {
    Path java =
        Files.writeString(
            directory.resolve("Animals.java"),
            """
            interface Animals {
              // animal_at
              @Symbol("animal_make_dog") Animal makeDog();
              void animal_print(@In Animal animal); /* animal_equal */
            }
            """);
    assertThat(Imported.right("--header", ANIMALS, "--list", "--java", java.toString(), "*").text())
        .contains("\n  Animal animal_make_dog(void);\n", "\n  void animal_print(const Animal *);\n")
        .contains("\n+ Animal animal_make_cat(void);\n", "\n+ const Animal *animal_at(size_t);\n")
        .contains("\n+ _Bool animal_equal(");
  }

  /** What Java calls by its own habits is declared, and the constants of an enum are with it. */
  @Test
  void a_list_knows_names_as_java_writes_them() throws IOException {
    Path header =
        Files.writeString(
            directory.resolve("shop.h"),
            """
            enum shop_state { SHOP_OPEN = 1, SHOP_CLOSED, SHOP_GONE = 4 };
            typedef enum { GATE_UP, GATE_DOWN } shop_gate;
            enum { OTHER_UP };
            struct shop_item { int key; };
            """);
    Path java =
        Files.writeString(
            directory.resolve("Shop.java"),
            """
            @CEnum enum ShopState { @Value(1) OPEN, @Value(2) CLOSED }
            @CEnum("shop_gate") enum Gate { @Value(0) UP, @Value(1) DOWN }
            @Struct record ShopItem(int key) {}
            """);
    assertThat(
            Imported.right("--header", header.toString(), "--list", "--java", java.toString())
                .text())
        .contains("\n  #define SHOP_OPEN 1\n", "\n  #define SHOP_CLOSED 2\n")
        .contains("\n+ #define SHOP_GONE 4\n", "\n+ #define OTHER_UP 0\n")
        .contains("\n  #define GATE_UP 0\n", "\n  #define GATE_DOWN 1\n")
        .contains("\n  struct shop_item;\n", "\n  enum shop_state;\n", "shop_gate;\n");
  }

  /** The command is in the first line of the file, as a shell takes it. */
  @Test
  void the_command_can_be_given_again() throws IOException {
    Path folder = Files.createDirectories(directory.resolve("it's here"));
    Files.writeString(folder.resolve("shop.h"), "int shop_count(void);\n");

    Imported imported =
        Imported.right("--header", "shop.h", "--include", folder.toString(), "shop_*");

    assertThat(imported.text())
        .startsWith("// Written by: import --header shop.h --include '")
        .contains("/it'\\''s here' 'shop_*'\n", "  int shop_count();\n");
  }

  @Test
  void output_is_a_file_or_a_directory() throws IOException {
    Imported.right("--header", ANIMALS, "--package", "demo.x", "--output", directory.toString());
    assertThat(directory.resolve("demo/x/Animals.java")).content().contains("interface Animals {");
    Path file = directory.resolve("Other.java");
    Imported.right("--header", ANIMALS, "--name", "Other", "--output", file.toString());
    assertThat(file).content().contains("public interface Other {");
  }

  @Test
  void the_same_command_writes_the_same() {
    String[] command = {"--header", ANIMALS};
    assertThat(Imported.right(command)).isEqualTo(Imported.right(command));
  }

  private static String failed(String... words) {
    Imported imported = Imported.of(words);
    assertThat(imported.exit()).isEqualTo(1);
    assertThat(imported.text()).isEmpty();
    assertThat(imported.errors()).doesNotContain("\tat ");
    return imported.errors();
  }

  private Imported forked(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("dev.gatun.processor.Main");
    command.addAll(List.of(arguments));
    Path out = directory.resolve("out");
    Path errors = directory.resolve("errors");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    int exit = process.waitFor();
    return new Imported(
        exit,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(errors, StandardCharsets.UTF_8));
  }
}
