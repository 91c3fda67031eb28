package dev.gatun.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NamesTest {
  private static final String[] STRICT = {
    "-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror"
  };

  static final List<Named<Path>> GOLDEN = Goldens.folders("golden");

  /** No name that a user gives to anything collides with what generated code calls its own. */
  @Test
  void users_may_give_any_name_to_anything() {
    Compiling names = Compiling.folder(Path.of("src", "test", "resources", "names"));

    assertThat(names.with(STRICT).onClassPath().printed()).isEmpty();
  }

  /** Such as the end of a comment, or what javac takes for a Unicode escape. */
  @Test
  void paths_of_libraries_may_hold_what_means_something_in_javadoc() {
    Compiling odd =
        Compiling.source(
            "Odd.java",
            """
            package demo;
            /** Odd. */
            @dev.gatun.annotation.NativeLibrary({
              "C:\\\\users\\\\odd.dll", "/opt/*/odd*/libodd.so", "odd}", "<odd>&@"
            })
            public interface Odd {
              /** @return odd */
              int odd();
            }
            """);

    assertThat(odd.with(STRICT).onClassPath().printed()).isEmpty();
  }

  /** Such as a type of the JDK, a layout, a method of an object, or a helper of generated code. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Struct record R(@Length(3) double[] x, @Length(3) double[] X) {}",
        "@Struct record R(@Length(3) int[] x, @Slice(length = \"n\") int[] X) {}",
        "@Struct interface V { int x(); default int segment() { return x(); } }",
        "@Struct interface V { @Length(2) int[] data(); void data(int[] d);"
            + " MemorySegment readData(); void readData(MemorySegment m);"
            + " MemorySegment writeData(); void writeData(MemorySegment m); }",
        "@Struct interface V { int pointee(); MemorySegment segmentOf();"
            + " void segmentOf(MemorySegment s); int allocate(); int at(); int array(); }",
        "@Struct interface V { int symbols(); @C(CType.SIZE_T) long SIZE_T();"
            + " void SIZE_T(@C(CType.SIZE_T) long SIZE_T); }",
        "@Struct record R(@C(CType.SIZE_T) long SIZE_T, @C(CType.UINT16_T) int UINT16_T,"
            + " int JAVA_INT, @Length(2) long[] JAVA_LONG, MemorySegment ADDRESS) {}",
        "@Struct record R(int groupElement, @Length(2) int[] sequenceLayout, int LAYOUT) {}",
        "int f(); default long address(String s) { return 1; } Lock g();"
            + " default void closeLock(MemorySegment s) {}"
            + " @Handle(value = \"l\", close = \"c\") interface Lock extends AutoCloseable {"
            + " void close(); default boolean isOpen() { return true; }"
            + " default int release() { return 1; } default void adopt(Object o) {} }"
            + " @Variable @Length(2) int[] x();"
            + " default int[] readX(MemorySegment m) { return null; }",
        "@Struct interface W { @Length(2) int[] x(); void x(int[] v);"
            + " default int[] readX(MemorySegment m) { return x(); }"
            + " default void writeX(int[] v, MemorySegment m) {} default int of() { return 1; }"
            + " default MemorySegment memory(MemorySegment m) { return m; } }",
        "C c(C c); @Callback interface C { int f(int x);"
            + " default MemorySegment pointer() { return null; }"
            + " default int of(MemorySegment s, String t) { return 1; }"
            + " default Object called(int x) { return null; } }",
        "@Struct record point(int x, int y) {} void draw(point point); point call(point call);"
            + " void both(point point, int oddBinding, int pointStruct, @In point[] points);"
            + " @OutReturn point out(point out);",
        "@Struct record a(int x) {} @CEnum enum number { A, @Unknown what }"
            + " void f(number number, number what, int numberEnum, a aStruct, a a);"
            + " @CEnum enum what { A, @Unknown number } what g(what what); number h(String call);",
        "@Struct interface view { number number(); void number(number numberEnum);"
            + " @CEnum enum number { A } } void v(view view, int viewStruct);",
        "@Callback interface cb { point call(point point, point cbStub); } @Struct record point(int"
            + " x) {} void c(cb cb, int cbStub); cb callback(); @Handle interface h {} h open(h h,"
            + " int hHandle);",
        "@Variable point at(); @Variable void at(point pointStruct); @Struct record point(int x)"
            + " {}",
        "@Callback interface W { void wait(@C(CType.UINT16_T) int ms); }",
        "@Callback interface W { @C(CType.UINT16_T) int notify(long callback); }",
        "void f(@C(CType.SIZE_T) long SIZE_T, int JAVA_INT, MemorySegment ADDRESS);",
        "@C(CType.SIZE_T) long f(@C(CType.SIZE_T) long UINT16_T,"
            + " @C(CType.UINT16_T) int groupElement); int groupElement(String s);"
            + " int sequenceLayout(); int SIZE_T(); @Struct record P(int x) {} P p();",
      })
  void members_parameters_and_methods_may_have_odd_names(String declaration) {
    String source =
        """
        package demo;
        import dev.gatun.annotation.*;
        import java.lang.foreign.MemorySegment;
        @NativeLibrary public interface Odd { %s }
        """;
    Compiling odd = Compiling.source("Odd.java", source.formatted(declaration));

    Strictly.onClassPath(odd);
  }

  /** A variable hides a type in an expression, where the two have one name. */
  @ParameterizedTest
  @ValueSource(strings = {"segment", "value", "memory", "allocator", "what", "number"})
  void an_enum_may_be_called_as_a_variable_of_generated_code(String name) {
    String source =
        """
        package demo;
        import dev.gatun.annotation.*;
        import java.util.Set;
        @NativeLibrary public interface Odd {
          @Struct record Flagged(@Flags Set<%1$s> flags, %1$s one, @Length(3) %1$s[] three) {}
          @Struct interface View { @Flags Set<%1$s> flags(); %1$s one(); void one(%1$s one); }
          @Struct record Tag(%1$s kind, @Tagged(by = "kind") Body body) {}
          @Union sealed interface Body {
            @Variant("A") record One(int a) implements Body {}
            @Variant("B") record Two(float a) implements Body {}
          }
          @Union @Tagged(by = "kind") sealed interface Event {
            %1$s kind();
            @Variant("A") non-sealed interface Key extends Event { int a(); }
            @Variant("B") non-sealed interface Click extends Event { float a(); }
          }
          %1$s next(@Flags Set<%1$s> flags, Event event, Tag tag);
        }
        """;
    String enumeration =
        "package demo; import dev.gatun.annotation.*;"
            + " @CEnum public enum %s { @Value(1) A, @Value(2) B, @Unknown OTHER }";

    Strictly.onClassPath(
        Compiling.source("Odd.java", source.formatted(name))
            .and(name + ".java", enumeration.formatted(name)));
  }

  /** Generated code means those of the JDK, and a user's own where it says so. */
  @Test
  void a_package_may_have_types_that_are_called_as_in_java_lang() {
    Compiling names =
        Compiling.source(
                "demo/Lib.java",
                """
                package demo;
                import dev.gatun.annotation.*;
                import dev.gatun.runtime.ErrnoException;
                import org.jspecify.annotations.Nullable;
                @NativeLibrary public interface Lib {
                  void text(String mine, java.lang.@Nullable String other);
                  java.lang.String in(@In String mine, @Slice @In int[] n, Kind k) throws ErrnoException;
                  Chosen choose(@Out Chosen[] chosen, Call call);
                  @CEnum enum Kind { A, B }
                  @CEnum enum Open { A, @Unknown B }
                  @Struct record Sliced(@Slice(length = "n") int[] a) {}
                  @Struct record Chosen(Kind kind, @Tagged(by = "kind") Choice choice, Sliced s) {}
                  @Union sealed interface Choice {
                    @Variant("A") record One(Open open) implements Choice {}
                    @Variant("B") record Two(java.lang.String text) implements Choice {}
                  }
                  @Struct interface View { Kind kind(); @Length(2) int[] x(); void x(int[] x); }
                  @Callback interface Call { int call(String mine, java.lang.String other, int n); }
                }
                """)
            .and(
                "demo/String.java",
                """
                package demo;
                import dev.gatun.annotation.*;
                @Struct public record String(int a, @Length(2) int[] b) {}
                """);
    for (String name :
        List.of("IllegalArgumentException", "Math", "Object", "Override", "Throwable")) {
      names = names.and("demo/" + name + ".java", "package demo; public class " + name + " {}");
    }

    Strictly.onClassPath(names);
  }

  /** All of them, beside all that is ever generated. */
  @ParameterizedTest
  @FieldSource("GOLDEN")
  void a_package_may_have_types_that_are_called_as_any_of_java_lang(Path folder)
      throws IOException {
    Set<String> names = publicTypesOfJavaLang();
    Map<String, String> sources = new TreeMap<>();
    names.removeIf(name -> Files.exists(folder.resolve("in").resolve(name + ".java")));
    for (var source : Goldens.texts(folder.resolve("in")).entrySet()) {
      Set<String> used = new TreeSet<>(Arrays.asList(source.getValue().split("\\W+")));
      used.retainAll(names);
      String imports = used.stream().map("import java.lang.%s; "::formatted).collect(joining());
      sources.put(
          source.getKey(), source.getValue().replaceFirst("(?m)^package .*;", "$0 " + imports));
    }
    names.forEach(
        name -> sources.put("demo/" + name + ".java", "package demo; class %s {}".formatted(name)));

    Strictly.onClassPath(Compiling.of(sources));
  }

  private static Set<String> publicTypesOfJavaLang() throws IOException {
    Path folder = Path.of(URI.create("jrt:/java.base/java/lang"));
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      for (Path file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        if (!name.contains("$") && !name.contains("-") && isPublic(name)) {
          names.add(name);
        }
      }
      return names;
    }
  }

  private static boolean isPublic(String name) {
    try {
      return Modifier.isPublic(Class.forName("java.lang." + name).getModifiers());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An annotation of a type changes nothing of what the type is. */
  @Test
  void types_may_be_annotated() {
    Compiling annotated =
        Compiling.source(
            "Lib.java",
            """
            package demo;
            import dev.gatun.annotation.*;
            import java.lang.foreign.*;
            import org.jspecify.annotations.NonNull;
            @NativeLibrary public interface Lib {
              @Constant @NonNull String VERSION = "1";
              @Variable(address = true) @NonNull MemorySegment start();
              void print(int count, @Variadic @NonNull Object... values);
              @Struct interface Table { Call call(); void call(Call call, @NonNull Arena lifetime); }
              @Callback interface Call { void call(); }
            }
            """);

    Strictly.onClassPath(annotated);
  }
}
