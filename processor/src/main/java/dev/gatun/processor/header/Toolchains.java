package dev.gatun.processor.header;

import dev.gatun.processor.header.Toolchain.Kind;
import dev.gatun.runtime.layout.Abi;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the compilers that are asked for. gcc and clang say what they are; another one is whatever
 * compiles for a platform that is known.
 */
final class Toolchains {
  private static final Pattern TARGET = Pattern.compile("^Target: (\\S+)", Pattern.MULTILINE);

  private static final Pattern KNOWN = Pattern.compile("\\b(gcc|clang) version ");

  /** A command, and when its program was installed: a build tool may live longer than that. */
  private record Installed(List<String> command, FileTime time) {}

  /** What a command is; no compiler is asked twice while the build tool runs. */
  private static final Map<Installed, Optional<Toolchain>> INTRODUCTIONS =
      new ConcurrentHashMap<>();

  private final String compiler;
  private final List<String> targets;

  /**
   * @param compiler what the options call so
   * @param targets the platforms; none for that of the compiler
   */
  Toolchains(String compiler, List<String> targets) {
    this.compiler = compiler;
    this.targets = targets;
  }

  /**
   * What came of looking for compilers.
   *
   * @param found the compilers
   * @param missing what was not found, in words
   */
  record Search(List<Toolchain> found, List<Missing> missing) {}

  /**
   * A compiler that is not here.
   *
   * @param name what was looked for, in words
   * @param platform what it would compile for, where that is known
   * @param isSought whether any compiler would do; otherwise somebody has named one, or a platform
   *     that nobody knows
   */
  record Missing(String name, Optional<Abi> platform, boolean isSought) {}

  /** The compilers for all targets. */
  Search search() {
    if (compiler.equals(HeaderOptions.OFF)) {
      return new Search(List.of(), List.of());
    }
    List<Toolchain> found = new ArrayList<>();
    List<Missing> missing = new ArrayList<>();
    if (targets.isEmpty()) {
      first(host()).ifPresentOrElse(found::add, () -> missing.add(missingHost()));
    }
    for (String target : targets) {
      first(candidates(target)).ifPresentOrElse(found::add, () -> missing.add(missing(target)));
    }
    return new Search(List.copyOf(found), List.copyOf(missing));
  }

  private Missing missing(String target) {
    int equals = target.indexOf('=');
    String name = equals < 0 ? target : target.substring(0, equals);
    Optional<Abi> platform = platform(name);
    return new Missing(name, platform, isAutomatic() && equals < 0 && platform.isPresent());
  }

  private static Optional<Abi> platform(String target) {
    return Abi.ofId(target).or(() -> Triples.abi(target));
  }

  private boolean isAutomatic() {
    return compiler.equals(HeaderOptions.AUTO) || compiler.equals(HeaderOptions.REQUIRED);
  }

  private Missing missingHost() {
    return new Missing(
        isAutomatic() ? "cc, gcc or clang" : compiler, Optional.empty(), isAutomatic());
  }

  private Stream<List<String>> host() {
    return isAutomatic()
        ? Stream.of("cc", "gcc", "clang").map(List::of)
        : Stream.of(CommandLine.words(compiler));
  }

  /** The ways to compile for a target: as it says itself, or by the compilers of its names. */
  private Stream<List<String>> candidates(String target) {
    int equals = target.indexOf('=');
    if (equals >= 0) {
      return Stream.of(CommandLine.words(target.substring(equals + 1)));
    }
    List<String> triples = Abi.ofId(target).map(Triples::of).orElse(List.of(target));
    Stream<List<String>> cross =
        triples.stream()
            .flatMap(
                triple ->
                    Stream.of(List.of(triple + "-gcc"), List.of("clang", "--target=" + triple)));
    return Stream.concat(cross, host().filter(command -> isFor(command, target)));
  }

  private boolean isFor(List<String> command, String target) {
    Optional<Abi> wanted = platform(target);
    return wanted.isPresent() && introduced(command).map(Toolchain::abi).equals(wanted);
  }

  /** The first one that tells types, or else the first one at all. */
  private static Optional<Toolchain> first(Stream<List<String>> commands) {
    List<Toolchain> here = new ArrayList<>();
    for (List<String> command : commands.toList()) {
      Optional<Toolchain> toolchain = introduced(command);
      if (toolchain.filter(Toolchain::tellsTypes).isPresent()) {
        return toolchain;
      }
      toolchain.ifPresent(here::add);
    }
    return here.stream().findFirst();
  }

  /** The compiler behind a command, if there is one for a platform that Gatun knows. */
  private static Optional<Toolchain> introduced(List<String> command) {
    Optional<Path> program = command.isEmpty() ? Optional.empty() : program(command.getFirst());
    if (program.isEmpty()) {
      return Optional.empty();
    }
    List<String> whole = new ArrayList<>(command);
    whole.set(0, program.get().toString());
    try {
      FileTime time = Files.getLastModifiedTime(program.get());
      return INTRODUCTIONS.computeIfAbsent(
          new Installed(List.copyOf(whole), time), it -> introduce(it.command()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Toolchain> introduce(List<String> command) {
    List<String> asking = new ArrayList<>(command);
    asking.add("-v");
    try {
      String said = ProgramRun.of(asking).printed();
      Matcher known = KNOWN.matcher(said);
      Matcher target = TARGET.matcher(said);
      if (!known.find() || !target.find()) {
        return Probe.platform(command)
            .map(platform -> new Toolchain(command, Kind.OTHER, platform, said));
      }
      Kind kind = known.group(1).equals("gcc") ? Kind.GCC : Kind.CLANG;
      Optional<Abi> usual = Triples.abi(target.group(1));
      // gcc says the same with -m32, unlike clang.
      boolean isSure = kind == Kind.CLANG || command.size() == 1;
      return (isSure ? usual : Probe.platform(command, usual))
          .map(platform -> new Toolchain(command, kind, platform, said));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The file of a program: a path as it is, a name in an absolute directory of {@code PATH}. */
  private static Optional<Path> program(String name) {
    if (name.contains("/") || name.contains(File.separator)) {
      return Optional.of(Path.of(name)).filter(Files::isExecutable);
    }
    String path = System.getenv("PATH") == null ? "" : System.getenv("PATH");
    return Stream.of(path.split(File.pathSeparator))
        .filter(directory -> !directory.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute)
        .flatMap(directory -> Stream.of(directory.resolve(name), directory.resolve(name + ".exe")))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
