package dev.gatun.processor;

import com.palantir.javapoet.JavaFile;
import dev.gatun.annotation.NativeLibrary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Eclipse's compiler, run as a batch compiler with Gatun's processor. */
final class Ecj {
  private Ecj() {}

  /**
   * Compiles the sources of a folder.
   *
   * @param warnings the option for warnings
   * @param out where what it writes goes
   */
  static Compiled compile(Path folder, String warnings, Path out) throws IOException {
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed);
    Path sources = Files.createDirectories(out.resolve("sources"));
    List<String> arguments = new ArrayList<>(Compiling.options(folder));
    String[] others = {
      folder.toAbsolutePath().toString(),
      "--release",
      "22",
      warnings,
      "-classpath",
      Compiling.userPath(),
      "-processorpath",
      Compiling.path(GatunProcessor.class, JavaFile.class, NativeLibrary.class),
      "-processor",
      GatunProcessor.class.getName(),
      "-s",
      sources.toString(),
      "-d",
      out.resolve("classes").toString()
    };
    arguments.addAll(List.of(others));
    boolean success = BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null);
    return new Compiled(success, printed.toString(), Goldens.texts(sources));
  }
}
