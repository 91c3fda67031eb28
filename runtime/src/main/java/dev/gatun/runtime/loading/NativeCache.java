package dev.gatun.runtime.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;

/**
 * Takes libraries out of jars, into a directory that is this user's alone: the loader knows files
 * only.
 *
 * <p>Each file lies in a directory that has its hash as the name, is written under a name that
 * nobody knows before, and appears under its own at once and as a whole. What is there is read and
 * hashed again before every use, and replaced where it is something else.
 *
 * @param directory where the files are kept
 * @param trust tells who may write there
 */
public record NativeCache(CacheDirectory directory, Trust trust) {
  /**
   * {@return the real path of a file, whose bytes are those that the binding was compiled with}
   *
   * @param file the file
   * @param jars the jars that have it
   * @throws UntrustedPlaceException if somebody else can write to a place on the way
   * @throws IOException if the file cannot be written, or no jar has it
   */
  public Path file(PackedFile file, PackedResources jars) throws IOException {
    Path place = place(file);
    Leftovers.sweep(place, trust);
    Path target = place.resolve(file.name());
    if (isRight(target, file)) {
      return target;
    }
    write(target, jars.read(file), file);
    if (!isRight(target, file)) {
      throw new IOException(target + " was written, and something else was read from it");
    }
    return target;
  }

  private Path place(PackedFile file) throws IOException {
    TrustedDirectories directories = new TrustedDirectories(trust);
    Path place = directories.real(directory.home());
    if (directory.below().isEmpty()) {
      directories.requireOurs(place);
    }
    for (String name : directory.below()) {
      place = directories.inside(place, name);
    }
    return directories.inside(place, file.sha256());
  }

  /** Whether the file is there, is ours, and is what it has to be. */
  private boolean isRight(Path target, PackedFile file) throws IOException {
    if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        || trust.objection(target, false).isPresent()) {
      return false;
    }
    try (InputStream in = Files.newInputStream(target, LinkOption.NOFOLLOW_LINKS)) {
      return Sha256.of(in.readAllBytes()).equals(file.sha256());
    }
  }

  private void write(Path target, byte[] bytes, PackedFile file) throws IOException {
    Path part = target.resolveSibling(Leftovers.name(file.name(), UUID.randomUUID()));
    try {
      try (FileChannel channel =
          FileChannel.open(
              part,
              Set.of(
                  StandardOpenOption.CREATE_NEW,
                  StandardOpenOption.WRITE,
                  LinkOption.NOFOLLOW_LINKS),
              trust.ofFiles())) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      trust.seal(part);
      move(part, target, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Another process may have been faster: Windows does not replace a library that is loaded. */
  private void move(Path part, Path target, PackedFile file) throws IOException {
    try {
      if (!isRight(target, file)) {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      if (!isRight(target, file)) {
        throw e;
      }
    }
  }
}
