package dev.gatun.runtime.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.UserPrincipal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Trust by access control lists, as Windows has them: what nobody can write who could not write to
 * the user's own directory.
 *
 * <p>Java has no names of groups that are the same in every language of Windows, so the user's
 * directory says who the administrators are. New files inherit the list of their directory.
 *
 * @param trusted who owns the user's directory, or can write to it
 */
public record AclTrust(Set<UserPrincipal> trusted) implements Trust {
  private static final Set<AclEntryPermission> WRITING =
      Set.of(
          AclEntryPermission.WRITE_DATA,
          AclEntryPermission.APPEND_DATA,
          AclEntryPermission.DELETE,
          AclEntryPermission.DELETE_CHILD,
          AclEntryPermission.WRITE_ACL,
          AclEntryPermission.WRITE_OWNER);

  /** Keeps its own copy. */
  public AclTrust {
    trusted = Set.copyOf(trusted);
  }

  /**
   * {@return the trust in those whom the user's own directory trusts}
   *
   * @param home the user's own directory
   * @throws IOException if the file system does not tell who they are
   */
  public static AclTrust of(Path home) throws IOException {
    AclFileAttributeView view = view(home);
    return new AclTrust(writers(view.getOwner(), view.getAcl()));
  }

  /** The user's own directory is trusted for what it is, and so is what is around it. */
  @Override
  public Optional<String> objection(Path entry, boolean mayBeShared) throws IOException {
    if (mayBeShared) {
      return Optional.empty();
    }
    AclFileAttributeView view = view(entry);
    return objection(view.getOwner(), view.getAcl());
  }

  Optional<String> objection(UserPrincipal owner, List<AclEntry> entries) {
    Set<UserPrincipal> writers = writers(owner, entries);
    writers.removeAll(trusted);
    return writers.stream()
        .map(UserPrincipal::getName)
        .sorted()
        .findFirst()
        .map(name -> "can be written by " + name);
  }

  @Override
  public FileAttribute<?>[] ofDirectories() {
    return new FileAttribute<?>[0];
  }

  @Override
  public FileAttribute<?>[] ofFiles() {
    return new FileAttribute<?>[0];
  }

  @Override
  public void seal(Path file) {
    // What is inherited is what was trusted; a file that is read-only could not be replaced.
  }

  private static Set<UserPrincipal> writers(UserPrincipal owner, List<AclEntry> entries) {
    Set<UserPrincipal> writers = new HashSet<>(Set.of(owner));
    for (AclEntry entry : entries) {
      if (entry.type() == AclEntryType.ALLOW
          && entry.permissions().stream().anyMatch(WRITING::contains)) {
        writers.add(entry.principal());
      }
    }
    return writers;
  }

  private static AclFileAttributeView view(Path path) throws IOException {
    AclFileAttributeView view =
        Files.getFileAttributeView(path, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view == null) {
      throw new UntrustedPlaceException(
          path, "is on a file system that does not say who may write");
    }
    return view;
  }
}
