package dev.gatun.runtime.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Optional;

/** Who may write to a file or directory, as far as the file system tells. */
public interface Trust {
  /**
   * {@return why a directory, file or symbolic link is not to be trusted, as the end of a sentence;
   * nothing where it is}
   *
   * @param entry its path; a symbolic link stands for itself
   * @param mayBeShared whether a directory will do in which everybody can make files but nobody can
   *     touch those of others, such as {@code /tmp}
   * @throws IOException if the file system does not tell
   */
  Optional<String> objection(Path entry, boolean mayBeShared) throws IOException;

  /** {@return the attributes with which a directory of ours is created} */
  FileAttribute<?>[] ofDirectories();

  /** {@return the attributes with which a file of ours is created} */
  FileAttribute<?>[] ofFiles();

  /**
   * Lets nobody write to a file of ours any more.
   *
   * @param file the file
   * @throws IOException if that fails
   */
  void seal(Path file) throws IOException;
}
