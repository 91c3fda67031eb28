package dev.gatun.runtime;

import dev.gatun.runtime.loading.BinaryKind;
import dev.gatun.runtime.loading.CacheDirectory;
import dev.gatun.runtime.loading.Mounts;
import dev.gatun.runtime.loading.Search;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says why a library is not found, or cannot be loaded.
 *
 * <p>{@code java.lang.foreign} drops what the loader says, so it is asked once more.
 *
 * <p>No method has the exception as its type: what throws it would load its class to be verified,
 * when nothing has failed.
 */
final class LoadFailure {
  private LoadFailure() {}

  static RuntimeException noneOf(Search search) {
    return new LibraryNotFoundException(
        "no "
            + LibraryLoader.text(search)
            + "\nSet -D"
            + Search.DIRECTORIES
            + " to its directory, or give open(Path) its absolute path.");
  }

  static RuntimeException missing(Path library) {
    return new LibraryNotFoundException("no native library: there is no file " + library);
  }

  static RuntimeException of(Path library, IllegalArgumentException cause) {
    return new LibraryNotFoundException(
        library + " cannot be loaded: " + String.join("; ", reasons(library)), cause);
  }

  private static List<String> reasons(Path library) {
    Optional<BinaryKind> wrong = BinaryKind.of(library).filter(kind -> !kind.isFor(Platform.ABI));
    if (wrong.isPresent()) {
      // What the loader says of it is misleading: glibc says that there is no such file.
      return List.of(
          "it is made for " + wrong.get() + ", and this JVM runs on " + Platform.ABI.title());
    }
    List<String> reasons = new ArrayList<>();
    Mounts.of(real(library))
        .filter(Mounts.Mount::isNoexec)
        .map(LoadFailure::of)
        .ifPresent(reasons::add);
    DynamicLoader.refusal(library)
        .map(
            text ->
                text.startsWith(library + ": ") ? text.substring((library + ": ").length()) : text)
        .ifPresent(reasons::add);
    return reasons.isEmpty() ? List.of("the loader does not say why") : reasons;
  }

  private static String of(Mounts.Mount mount) {
    return "its file system (%s, at %s) is mounted noexec, so nothing in it can be loaded: "
            .formatted(mount.type(), mount.point())
        + "for a library from a jar set -D"
        + CacheDirectory.PROPERTY
        + " to a directory elsewhere, else move the file";
  }

  private static Path real(Path library) {
    try {
      return library.toRealPath();
    } catch (IOException e) {
      return library;
    }
  }
}
