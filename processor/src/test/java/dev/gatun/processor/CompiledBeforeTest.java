package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Declarations from class files: of another module, or of an earlier run of the compiler. */
final class CompiledBeforeTest {
  private static final String POINT =
      """
      package demo;
      @dev.gatun.annotation.Struct public interface Point { int x(); int y(); }
      """;

  private static final String TURNED = POINT.replace("int x(); int y();", "int y(); int x();");

  private static final String USER =
      """
      package user;
      @dev.gatun.annotation.NativeLibrary public interface User {
        double length(demo.Point point);
        Object open = UserBinding.open();
      }
      """;

  private static final String FILES =
      """
      package demo;
      import dev.gatun.annotation.*;
      import dev.gatun.runtime.StatusException;
      @NativeLibrary public interface Files {
        @Handle interface File {}
        @FailsWhen(value = Outcome.NON_ZERO, message = "text")
        int copy(File from, File to) throws StatusException;
        String text(File to);
      }
      """;

  private static final String COPIES =
      """
      package user;
      @dev.gatun.annotation.NativeLibrary public interface Copies extends demo.Files {}
      """;

  @TempDir Path declared;
  @TempDir Path used;

  @Test
  void what_was_compiled_with_the_processor_is_used_as_if_it_were_here() {
    assertThat(compile(declared, "Point.java", POINT)).isEmpty();

    assertThat(compile(used, "User.java", USER)).isEmpty();
  }

  @Test
  void what_was_compiled_without_the_processor_has_no_generated_class() {
    assertThat(compile(declared, "Point.java", POINT, "-proc:none")).isEmpty();

    assertThat(compile(used, "User.java", USER))
        .startsWith("User.java:2: error: GATUN012 Point has no generated class demo.PointStruct")
        .endsWith("\n1 error\n");
  }

  /** As after a change without the processor, or where a compiler has an order of its own. */
  @Test
  void a_view_in_another_order_than_its_generated_class_is_noticed() {
    assertThat(compile(declared, "Point.java", POINT)).isEmpty();
    assertThat(compile(declared, "Point.java", TURNED, "-proc:none")).isEmpty();

    assertThat(compile(used, "User.java", USER))
        .startsWith(
            "User.java:2: error: GATUN013 Point and its generated class PointStruct differ in their"
                + " members: y, x and x, y")
        .endsWith("\n1 error\n");
  }

  @Test
  void what_is_wrong_in_a_class_file_is_reported_where_it_is_used() {
    String wrong = POINT.replace("int x()", "Object x()");
    assertThat(compile(declared, "Point.java", wrong, "-proc:none")).isEmpty();

    assertThat(compile(used, "User.java", USER))
        .startsWith("User.java:2: error: GATUN140 ")
        .endsWith("\n1 error\n");
  }

  /** By their numbers, the wrong one of two arguments would be asked for. */
  @Test
  void numbers_are_no_names_of_parameters() {
    assertThat(compile(declared, "Files.java", FILES)).isEmpty();

    assertThat(compile(used, "Copies.java", COPIES))
        .startsWith("Copies.java:2: error: GATUN117 'text' cannot be asked why 'copy' failed")
        .contains("its class file has no names: 'javac -parameters' keeps them")
        .endsWith("\n1 error\n");
  }

  @Test
  void names_of_parameters_that_were_kept_are_gone_by() {
    assertThat(compile(declared, "Files.java", FILES, "-parameters")).isEmpty();

    assertThat(compile(used, "Copies.java", COPIES)).isEmpty();
  }

  private String compile(Path out, String name, String text, String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(List.of("-Agatun.cc=off", "-d", out.toString(), "-classpath"));
    options.add(Compiling.userPath() + File.pathSeparator + declared);
    StringWriter printed = new StringWriter();
    CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(printed, null, null, options, null, List.of(new SourceText(name, text)));
    task.setLocale(Locale.ENGLISH);
    if (!options.contains("-proc:none")) {
      task.setProcessors(List.of(new GatunProcessor()));
    }
    task.call();
    return printed.toString().replace(System.lineSeparator(), "\n");
  }
}
