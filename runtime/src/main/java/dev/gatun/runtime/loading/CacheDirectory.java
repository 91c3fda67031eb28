package dev.gatun.runtime.loading;

import dev.gatun.runtime.layout.Abi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where files from jars are kept.
 *
 * @param home the directory that the user or the system gave
 * @param below the directories of ours below it
 */
public record CacheDirectory(Path home, List<String> below) {
  /** The property that says where. */
  public static final String PROPERTY = "gatun.natives.directory";

  private static final List<String> OURS = List.of("gatun", "natives");

  /**
   * {@return the directory of a platform}
   *
   * @param abi the platform
   * @param properties gives the system properties by their names
   * @param environment gives the variables of the environment
   * @throws IOException if there is none, or the property does not name one
   */
  public static CacheDirectory of(
      Abi abi, UnaryOperator<String> properties, UnaryOperator<String> environment)
      throws IOException {
    String given = properties.apply(PROPERTY);
    if (given != null) {
      return new CacheDirectory(
          absolute(given)
              .orElseThrow(
                  () ->
                      new IOException(
                          "-D" + PROPERTY + " is '" + given + "', which is no absolute path")),
          List.of());
    }
    Optional<Path> user = absolute(properties.apply("user.home"));
    Optional<Path> home =
        abi.isWindows()
            ? absolute(environment.apply("LOCALAPPDATA"))
                .or(() -> user.map(it -> it.resolve("AppData").resolve("Local")))
            : abi.isMacos()
                ? user.map(it -> it.resolve("Library").resolve("Caches"))
                : absolute(environment.apply("XDG_CACHE_HOME"))
                    .or(() -> user.map(it -> it.resolve(".cache")));
    return new CacheDirectory(
        home.orElseThrow(() -> new IOException("this user has no directory of its own")), OURS);
  }

  private static Optional<Path> absolute(@Nullable String path) {
    return Optional.ofNullable(path)
        .filter(text -> !text.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute)
        .map(Path::normalize);
  }
}
