package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.runtime.loading.PackedFile;
import dev.gatun.runtime.loading.Sha256;
import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A library in a jar, whose {@code answer()} is 42, and JVMs that open it; beside it a planted one,
 * which leaves a mark as soon as it is loaded.
 *
 * @param directory where all of it is; the user's cache is {@code cache} below it
 * @param library the library that was compiled
 * @param planted the planted one
 * @param mark the file that is there once the planted one was loaded
 */
record PackedZoo(Path directory, Path library, Path planted, Path mark) {
  static final String FILE = "libzoo.so";

  private static final String RIGHT = "answer 42\n";

  static PackedZoo in(Path directory) throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "the paths are those of Linux");
    Path mark = directory.resolve("mark");
    PackedZoo zoo =
        new PackedZoo(
            directory,
            CSource.answering(directory.resolve("built").resolve(FILE), 42),
            CSource.leavingAMark(directory.resolve("planted").resolve(FILE), mark),
            mark);
    zoo.jar("zoo.jar", zoo.library);
    Files.createDirectory(
        zoo.cache(), PosixFilePermissions.asFileAttribute(permissions("rwx------")));
    Files.createDirectory(directory.resolve("work"));
    return zoo;
  }

  private static Set<PosixFilePermission> permissions(String text) {
    return PosixFilePermissions.fromString(text);
  }

  /** A jar that has a library as the one for this platform. */
  Path jar(String name, Path content) throws Exception {
    Path jar = directory.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(packed().resource()));
      zip.write(Files.readAllBytes(content));
      zip.closeEntry();
    }
    return jar;
  }

  /** The file that the binding was compiled with. */
  PackedFile packed() throws Exception {
    return new PackedFile(Platform.ABI.id(), FILE, Sha256.of(Files.readAllBytes(library)));
  }

  Path cache() {
    return directory.resolve("cache");
  }

  /** Where Gatun keeps its files in the cache. */
  Path natives() {
    return cache().resolve("gatun").resolve("natives");
  }

  Path hashed() throws Exception {
    return natives().resolve(packed().sha256());
  }

  /** Where the library is once it was taken out of its jar. */
  Path kept() throws Exception {
    return hashed().resolve(FILE);
  }

  /** A JVM that opens the library, in a working directory of its own. */
  ProcessBuilder jvm(String... options) throws Exception {
    return jvm(List.of(options), List.of("zoo.jar"));
  }

  /** The same with other jars on the class path. */
  ProcessBuilder jvm(List<String> options, List<String> jars) throws Exception {
    List<String> path = new ArrayList<>(List.of(Forked.classPath(OpenLibrary.class)));
    jars.forEach(jar -> path.add(directory.resolve(jar).toString()));
    List<String> all = new ArrayList<>(options);
    all.addAll(
        List.of(
            "-classpath",
            String.join(File.pathSeparator, path),
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1"));
    ProcessBuilder jvm =
        Forked.jvm(directory.resolve("work"), all, OpenLibrary.class, packed().line(), "zoo");
    jvm.environment().putAll(Map.of("XDG_CACHE_HOME", cache().toString()));
    return jvm;
  }

  /** Checks that the right library is loaded, from where it belongs. */
  void assertOpened(ProcessBuilder jvm) throws Exception {
    assertThat(Forked.run(jvm)).isEqualTo(new Forked(0, "opened " + kept() + "\n" + RIGHT));
    assertThat(mark).doesNotExist();
    assertThat(kept()).hasSameBinaryContentAs(library);
    assertThat(Files.isSymbolicLink(kept())).isFalse();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept())))
        .isEqualTo("r-x------");
  }

  /** Checks that nothing is loaded, and that this is said. */
  void assertRefused(ProcessBuilder jvm, String... reasons) throws Exception {
    Forked forked = Forked.run(jvm);
    assertThat(forked.exit()).as(forked.output()).isZero();
    assertThat(forked.output())
        .startsWith("LibraryNotFoundException: ")
        .contains(reasons)
        .doesNotContain("opened");
    assertThat(mark).doesNotExist();
  }

  /** The names of the files that are kept beside the library, and of the library itself. */
  List<String> keptFiles() throws Exception {
    try (Stream<Path> files = Files.list(hashed())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
