package dev.gatun.runtime;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Mounts that only one JVM of a test sees, in a namespace of its own: they go with it. */
final class Mounting {
  private Mounting() {}

  /** Lets a JVM run behind a script, whose {@code $0} is a directory and {@code $@} the JVM. */
  static void in(ProcessBuilder jvm, String script, Path directory) throws Exception {
    int exit;
    try {
      exit =
          new ProcessBuilder("unshare", "-m", "mount", "-t", "tmpfs", "none", "" + directory)
              .start()
              .waitFor();
    } catch (IOException e) {
      exit = -1;
    }
    assumeTrue(exit == 0, "only root can mount, where there is unshare");
    List<String> command =
        new ArrayList<>(List.of("unshare", "-m", "sh", "-c", script, directory.toString()));
    command.addAll(jvm.command());
    jvm.command(command);
  }
}
