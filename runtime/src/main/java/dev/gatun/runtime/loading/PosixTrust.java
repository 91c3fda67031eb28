package dev.gatun.runtime.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/**
 * Trust by owner and permissions: of this user, or of root, and written by nobody else.
 *
 * @param user the number of the effective user of this process
 */
public record PosixTrust(int user) implements Trust {
  private static final int TYPE = 0170000;
  private static final int LINK = 0120000;
  private static final int DIRECTORY = 0040000;
  private static final int STICKY = 01000;
  private static final int BY_GROUP = 020;
  private static final int BY_OTHERS = 02;

  @Override
  public Optional<String> objection(Path entry, boolean mayBeShared) throws IOException {
    Map<String, Object> attributes =
        Files.readAttributes(entry, "unix:mode,uid", LinkOption.NOFOLLOW_LINKS);
    return objection((int) attributes.get("mode"), (int) attributes.get("uid"), mayBeShared);
  }

  Optional<String> objection(int mode, int owner, boolean mayBeShared) {
    if (owner != user && owner != 0) {
      return Optional.of("belongs to user " + owner + ", and this process runs as user " + user);
    }
    boolean isLink = (mode & TYPE) == LINK;
    boolean isShared = mayBeShared && (mode & TYPE) == DIRECTORY && (mode & STICKY) != 0;
    if (isLink || isShared || (mode & (BY_GROUP | BY_OTHERS)) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        "can be written by %s (its mode is %04o)"
            .formatted((mode & BY_OTHERS) != 0 ? "everybody" : "its group", mode & 07777));
  }

  @Override
  public FileAttribute<?>[] ofDirectories() {
    return new FileAttribute<?>[] {permissions("rwx------")};
  }

  @Override
  public FileAttribute<?>[] ofFiles() {
    return new FileAttribute<?>[] {permissions("rw-------")};
  }

  @Override
  public void seal(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r-x------"));
  }

  private static FileAttribute<?> permissions(String text) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
  }
}
