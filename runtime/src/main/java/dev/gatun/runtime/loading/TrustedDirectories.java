package dev.gatun.runtime.loading;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Directories that nobody else can have written to, and nobody can exchange on the way to them.
 *
 * @param trust tells who may write
 */
record TrustedDirectories(Trust trust) {
  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  /**
   * The real path of a directory. Each directory on the way is looked at before a name is looked up
   * in it, and each symbolic link before it is followed: what is not there is created.
   *
   * @param directory an absolute path
   * @throws UntrustedPlaceException if somebody else can write to one of them
   */
  Path real(Path directory) throws IOException {
    Path current = directory.getRoot();
    requireTrusted(current, true);
    Deque<Path> rest = new ArrayDeque<>(names(directory));
    int links = 0;
    while (!rest.isEmpty()) {
      String name = rest.removeFirst().toString();
      if (name.equals("..")) {
        current = current.getParent() == null ? current : current.getParent();
        continue;
      }
      Path next = current.resolve(name).normalize();
      if (!attributes(next).isSymbolicLink()) {
        current = requireTrusted(next, true);
        continue;
      }
      requireTrusted(next, true);
      if (++links > MOST_LINKS) {
        throw new UntrustedPlaceException(directory, "has too many symbolic links");
      }
      Path target = Files.readSymbolicLink(next);
      current = target.isAbsolute() ? target.getRoot() : current;
      names(target).reversed().forEach(rest::addFirst);
    }
    return current;
  }

  /**
   * A directory of ours in another one: not a symbolic link, and not even shared. It is created
   * where it is not there.
   *
   * @param parent the real path of the other one
   */
  Path inside(Path parent, String name) throws IOException {
    return requireOurs(parent.resolve(name));
  }

  /** A directory that is not shared with anybody. */
  Path requireOurs(Path directory) throws IOException {
    if (attributes(directory).isSymbolicLink()) {
      throw new UntrustedPlaceException(directory, "is a symbolic link");
    }
    return requireTrusted(directory, false);
  }

  private Path requireTrusted(Path entry, boolean mayBeShared) throws IOException {
    BasicFileAttributes attributes = attributes(entry);
    if (!attributes.isDirectory() && !attributes.isSymbolicLink()) {
      throw new UntrustedPlaceException(entry, "is no directory");
    }
    String objection = trust.objection(entry, mayBeShared).orElse(null);
    if (objection != null) {
      throw new UntrustedPlaceException(entry, objection);
    }
    return entry;
  }

  /** The attributes of what is at a path; without anything there, of a new directory. */
  private BasicFileAttributes attributes(Path entry) throws IOException {
    try {
      return read(entry);
    } catch (NoSuchFileException missing) {
      try {
        Files.createDirectory(entry, trust.ofDirectories());
      } catch (FileAlreadyExistsException somebodyWasFaster) {
        // It is looked at as any other.
      }
      return read(entry);
    }
  }

  private static BasicFileAttributes read(Path entry) throws IOException {
    return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static List<Path> names(Path path) {
    List<Path> names = new ArrayList<>();
    path.forEach(names::add);
    return names;
  }
}
