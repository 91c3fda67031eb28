package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What uses the generated class of a declaration that was refused is not wrong itself. */
final class PlaceholderTest {
  /** One for each problem. */
  static final List<Named<Path>> CASES =
      Cases.ERRORS.stream().filter(wrong -> Cases.isOfAProblem(wrong.getName())).toList();

  private static final String REFUSED =
      """
      package demo;
      import dev.gatun.annotation.*;
      @NativeLibrary(value = "a", also = "b") public interface Lib extends Runnable {
        Object wrong();
        @Struct interface View { int x(); void x(int x); }
        @Struct record Copy(int x) {}
        @CEnum enum Kind { A }
        @Callback interface Call { void call(); }
        @Handle interface Thing {}
        @Struct interface Tail { int n(); @Flexible("n") int[] items(); }
        @Union @Tagged(by = "type") sealed interface Event {
          int type();
          @Variant("1") non-sealed interface Quit extends Event {}
        }
        default void run() {}
      }
      """;

  private static final String USER =
      """
      package user;
      import static demo.LibBinding.open;
      import static demo.LibBinding.ViewStruct.LAYOUT;
      import static demo.LibBinding.CopyStruct.read;
      import static demo.LibBinding.KindEnum.*;
      import demo.Lib;
      import demo.LibBinding;
      import demo.LibBinding.CallStub;
      import demo.LibBinding.EventUnion;
      import demo.LibBinding.EventUnion.QuitStruct;
      import demo.LibBinding.TailStruct;
      import demo.LibBinding.ThingHandle;
      import demo.LibBinding.ViewStruct;
      import dev.gatun.runtime.StructArray;
      import java.lang.foreign.*;
      import java.nio.file.Path;
      class User {
        static final Lib LIB = open();
        final LibBinding binding;
        ThingHandle thing;
        User(LibBinding binding) { this.binding = binding; }
        LibBinding other(Path path) {
          binding.symbols();
          binding.run();
          return LibBinding.open(path, path);
        }
        ViewStruct view(Arena arena, CallStub stub) {
          ViewStruct view = ViewStruct.allocate(arena);
          view.x(read(view.segment()).x());
          StructArray<Lib.View> views = ViewStruct.array(arena, LAYOUT.byteSize());
          views.get(0).x(TailStruct.allocate(arena, 3).n());
          return ViewStruct.of(view.segment());
        }
        int event(MemorySegment memory) {
          return switch (EventUnion.of(memory)) {
            case Lib.Event.Quit quit -> QuitStruct.of(memory).type();
          };
        }
        abstract static class Mine extends LibBinding {}
      }
      """;

  @TempDir Path folder;

  @Test
  void a_mistake_is_the_only_error_wherever_the_generated_class_is_used() throws IOException {
    assertOneError(Map.of("demo/Lib.java", REFUSED, "user/User.java", USER));
  }

  /** Nothing depends on the placeholder being complete, but this is why it is what it is. */
  @Test
  void the_right_declaration_suits_the_same_user() {
    Compiled compiled =
        Compiling.source("demo/Lib.java", REFUSED.replace("Object wrong()", "int right()"))
            .and("user/User.java", USER.replaceAll("abstract static.*", ""))
            .onClassPath();

    assertThat(compiled.printed()).isEmpty();
  }

  /**
   * What is wrong elsewhere is reported there, and is no reason for errors at the users of both.
   */
  @Test
  void what_refers_to_a_refused_declaration_has_a_placeholder_too() throws IOException {
    String other =
        "package demo; @dev.gatun.annotation.NativeLibrary interface Other { Broken broken(); }";
    String broken =
        "package demo; @dev.gatun.annotation.Struct record Broken(Object what) { OtherBinding b() {"
            + " return OtherBinding.open(); } }";

    assertOneError(Map.of("demo/Other.java", other, "demo/Broken.java", broken));
  }

  /** One that uses what lies inside of a refused one, and is right itself. */
  @Test
  void what_is_accepted_may_use_what_is_not_generated() throws IOException {
    String other =
        """
        package demo;
        import dev.gatun.annotation.*;
        @NativeLibrary interface Other { void take(Lib.Copy copy); Lib.Kind kind(); }
        """;

    assertOneError(Map.of("demo/Lib.java", REFUSED, "demo/Other.java", other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@NativeLibrary class Lib {}",
        "@NativeLibrary interface Lib<T> { int f(); }",
        "@NativeLibrary sealed interface Lib { Object f(); non-sealed interface Sub extends Lib {}"
            + " }",
        "@NativeLibrary interface Lib { int open(); Object open(int how); }",
        "@NativeLibrary interface Lib { Object clone(); }",
        "@NativeLibrary interface Lib { default void finalize() {} }",
        "@NativeLibrary interface Lib { Object symbols(); String open = null; }",
        "@NativeLibrary interface Lib { Object f(); interface Symbols {} interface Path {} }",
        "@NativeLibrary interface Lib { int f();"
            + " interface A { @Struct record C(int x) {} } @Struct record AC(int x) {} }",
      })
  void whatever_is_wrong_it_is_the_only_error(String declaration) throws IOException {
    String source = "package demo; import dev.gatun.annotation.*; " + declaration;
    String user = "package demo; import demo.LibBinding; class User { LibBinding b; }";

    assertOneError(Map.of("demo/Lib.java", source, "demo/User.java", user));
  }

  /** Each declaration that is refused, with users of all that would have been generated. */
  @ParameterizedTest
  @FieldSource("CASES")
  void no_case_has_more_errors_where_its_generated_class_is_used(Path wrong) throws IOException {
    Map<String, String> sources = new TreeMap<>(Goldens.texts(wrong));
    sources.keySet().removeIf(name -> !name.endsWith(".java"));
    for (String path : Compiling.folder(wrong).onClassPath().generated().keySet()) {
      String name = path.replace(".java", "").replace('/', '.');
      String user = "Uses" + name.replace('.', '_');
      int dot = name.lastIndexOf('.');
      String header =
          dot < 0 ? "" : "package %s; import %s; ".formatted(name.substring(0, dot), name);
      sources.put(user + ".java", header + "class %s { %s used; }".formatted(user, name));
    }

    String[] options = Compiling.options(wrong).toArray(String[]::new);
    assertThat(Compiling.of(sources).with(options).onClassPath().printed()).endsWith("\n1 error\n");
  }

  private void assertOneError(Map<String, String> sources) throws IOException {
    assertThat(javac(sources)).contains("GATUN").endsWith("\n1 error\n");
    Path in = Files.createDirectories(folder.resolve("in"));
    for (var source : sources.entrySet()) {
      Path file = in.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
    String ecj = Ecj.compile(in, "-warn:none", folder.resolve("out")).printed();
    assertThat(ecj).contains("GATUN").contains("1 problem (1 error)");
  }

  private static String javac(Map<String, String> sources) {
    return Compiling.of(sources).onClassPath().printed();
  }
}
