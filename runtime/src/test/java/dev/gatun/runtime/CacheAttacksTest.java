package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever can write to a place on the way to a library could exchange it. */
class CacheAttacksTest {
  private static final int NOBODY = 65534;
  private static final String HOW =
      "\nSet -Dgatun.natives.directory to a directory that only this user can write to, ";

  @TempDir Path directory;

  private PackedZoo zoo;

  @BeforeEach
  void build() throws Exception {
    zoo = PackedZoo.in(directory);
  }

  private static Path with(Path path, String permissions) throws Exception {
    if (!Files.exists(path)) {
      Files.createDirectories(path);
    }
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    return path;
  }

  private static void give(Path path, int user) {
    try {
      Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
    } catch (Exception e) {
      assumeTrue(false, "only root can give a file away: " + e);
    }
  }

  /** The planted library under the name of the right one. */
  private void plant() throws Exception {
    Files.createDirectories(zoo.hashed());
    Files.copy(zoo.planted(), zoo.kept(), StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void a_fresh_cache_is_private_and_its_file_is_used_again() throws Exception {
    zoo.assertOpened(zoo.jvm());
    Object first = Files.readAttributes(zoo.kept(), "unix:ino").get("ino");
    zoo.assertOpened(zoo.jvm());

    assertThat(Files.readAttributes(zoo.kept(), "unix:ino").get("ino")).isEqualTo(first);
    for (Path place : List.of(zoo.cache().resolve("gatun"), zoo.natives(), zoo.hashed())) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void a_cache_that_is_not_there_is_made() throws Exception {
    Files.delete(zoo.cache());
    zoo.assertOpened(zoo.jvm());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gatun", "gatun/natives", "gatun/natives/HASH"})
  void a_directory_that_others_can_write_is_refused_at_every_step(String step) throws Exception {
    plant();
    Path shared =
        with(zoo.cache().resolve(step.replace("HASH", zoo.packed().sha256())), "rwxrwxrwx");

    zoo.assertRefused(
        zoo.jvm(),
        zoo.packed().resource()
            + " cannot be taken out of its jar: "
            + shared
            + " can be written by everybody (its mode is 0777)"
            + HOW);
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwx---"));
    zoo.assertRefused(zoo.jvm(), shared + " can be written by its group (its mode is 0770)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gatun", "gatun/natives", "gatun/natives/HASH"})
  void a_directory_of_somebody_else_is_refused_at_every_step(String step) throws Exception {
    plant();
    Path foreign = zoo.cache().resolve(step.replace("HASH", zoo.packed().sha256()));
    give(foreign, NOBODY);

    zoo.assertRefused(
        zoo.jvm(), foreign + " belongs to user 65534, and this process runs as user 0" + HOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gatun", "gatun/natives", "gatun/natives/HASH"})
  void a_symbolic_link_is_refused_at_every_step(String step) throws Exception {
    plant();
    Path real = zoo.cache().resolve(step.replace("HASH", zoo.packed().sha256()));
    Path elsewhere = directory.resolve("elsewhere");
    Files.move(real, elsewhere);
    Files.createSymbolicLink(real, elsewhere);

    zoo.assertRefused(zoo.jvm(), real + " is a symbolic link" + HOW);
  }

  @Test
  void a_parent_that_others_can_write_is_refused() throws Exception {
    Path shared = with(directory.resolve("shared"), "rwxrwxrwx");
    Path ours = with(shared.resolve("ours"), "rwx------");

    zoo.assertRefused(
        zoo.jvm("-Dgatun.natives.directory=" + ours),
        shared + " can be written by everybody (its mode is 0777)" + HOW);
  }

  /** As in {@code /tmp}: nobody can rename what is ours, but what is not there anybody can make. */
  @Test
  void in_a_sticky_directory_only_what_is_ours_is_taken() throws Exception {
    Path shared = with(directory.resolve("shared"), "rwxrwxrwx");
    Files.setAttribute(shared, "unix:mode", 01777);
    Path ours = shared.resolve("ours");
    Path link = Files.createSymbolicLink(shared.resolve("link"), zoo.cache());

    assertThat(Forked.run(zoo.jvm("-Dgatun.natives.directory=" + ours)).output())
        .endsWith("answer 42\n");
    assertThat(Forked.run(zoo.jvm("-Dgatun.natives.directory=" + link)).output())
        .endsWith("answer 42\n");
    zoo.assertRefused(zoo.jvm("-Dgatun.natives.directory=" + shared), "its mode is 1777");
    give(link, NOBODY);
    zoo.assertRefused(
        zoo.jvm("-Dgatun.natives.directory=" + link), link + " belongs to user 65534");
    give(ours, NOBODY);
    zoo.assertRefused(
        zoo.jvm("-Dgatun.natives.directory=" + ours), ours + " belongs to user 65534");
  }

  @Test
  void links_of_our_own_on_the_way_are_followed_and_their_targets_looked_at() throws Exception {
    Path shared = with(directory.resolve("shared"), "rwxrwxrwx");
    Path below = with(shared.resolve("below"), "rwx------");
    Path good = Files.createSymbolicLink(directory.resolve("good"), Path.of("work/../cache"));
    Path bad = Files.createSymbolicLink(directory.resolve("bad"), below);
    Path loop = Files.createSymbolicLink(directory.resolve("loop"), Path.of("loop"));

    ProcessBuilder jvm = zoo.jvm();
    jvm.environment().put("XDG_CACHE_HOME", good.toString());
    zoo.assertOpened(jvm);
    jvm.environment().put("XDG_CACHE_HOME", bad.toString());
    zoo.assertRefused(jvm, shared + " can be written by everybody");
    jvm.environment().put("XDG_CACHE_HOME", loop.toString());
    zoo.assertRefused(jvm, loop + " has too many symbolic links");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 16, 4096, -1})
  void a_flipped_bit_is_seen_and_the_file_is_made_anew(int offset) throws Exception {
    zoo.assertOpened(zoo.jvm());
    byte[] bytes = Files.readAllBytes(zoo.kept());
    bytes[offset < 0 ? bytes.length - 1 : offset] ^= 1;
    Files.delete(zoo.kept());
    Files.write(zoo.kept(), bytes);

    zoo.assertOpened(zoo.jvm());
  }

  @Test
  void a_planted_file_is_replaced_and_never_loaded() throws Exception {
    plant();
    zoo.assertOpened(zoo.jvm());
  }

  @Test
  void a_symbolic_link_in_the_place_of_the_file_is_replaced_and_its_target_left_alone()
      throws Exception {
    Files.createDirectories(zoo.hashed());
    byte[] before = Files.readAllBytes(zoo.planted());
    Files.createSymbolicLink(zoo.kept(), zoo.planted());
    zoo.assertOpened(zoo.jvm());
    assertThat(zoo.planted()).hasBinaryContent(before);

    Files.delete(zoo.kept());
    Files.createSymbolicLink(zoo.kept(), directory.resolve("dangling"));
    zoo.assertOpened(zoo.jvm());
    assertThat(directory.resolve("dangling")).doesNotExist();
  }

  /** Its owner could change it after it was hashed. */
  @Test
  void the_right_bytes_in_a_file_of_somebody_else_are_written_anew() throws Exception {
    Files.createDirectories(zoo.hashed());
    Files.copy(zoo.library(), zoo.kept());
    give(zoo.kept(), NOBODY);
    zoo.assertOpened(zoo.jvm());
    assertThat(Files.getAttribute(zoo.kept(), "unix:uid")).isEqualTo(0);

    Files.delete(zoo.kept());
    Files.copy(zoo.library(), zoo.kept());
    Files.setPosixFilePermissions(zoo.kept(), PosixFilePermissions.fromString("rwxrwxrwx"));
    zoo.assertOpened(zoo.jvm());
  }

  @Test
  void a_directory_in_the_place_of_the_file_is_refused() throws Exception {
    Files.createDirectories(zoo.kept().resolve("full"));
    zoo.assertRefused(zoo.jvm(), "cannot be taken out of its jar: ", zoo.kept().toString());
    assertThat(zoo.keptFiles()).containsExactly(PackedZoo.FILE);
  }

  @Test
  void a_file_in_the_place_of_a_directory_is_refused() throws Exception {
    Files.createFile(zoo.cache().resolve("gatun"));
    zoo.assertRefused(zoo.jvm(), zoo.cache().resolve("gatun") + " is no directory" + HOW);
  }

  /** The hash is in the binding, so another jar cannot bring its own. */
  @Test
  void another_library_in_the_jar_is_refused() throws Exception {
    zoo.jar("zoo.jar", zoo.planted());
    zoo.assertRefused(
        zoo.jvm(),
        "the binding was compiled with the file of SHA-256 " + zoo.packed().sha256() + ", and jar:",
        "zoo.jar!/" + zoo.packed().resource() + " has SHA-256 ");
    assertThat(zoo.keptFiles()).isEmpty();
  }

  @Test
  void of_several_jars_the_one_with_the_right_library_is_taken() throws Exception {
    zoo.jar("planted.jar", zoo.planted());
    zoo.assertOpened(zoo.jvm(List.of(), List.of("planted.jar", "zoo.jar")));
  }

  @Test
  void without_its_jar_what_is_kept_is_not_taken() throws Exception {
    zoo.assertOpened(zoo.jvm());
    zoo.assertRefused(
        zoo.jvm(List.of(), List.of()), "\n  jars: " + zoo.packed().resource() + " is not there");
  }

  @Test
  void there_is_no_other_place_where_the_user_has_none() throws Exception {
    ProcessBuilder jvm = zoo.jvm("-Duser.home=?");
    jvm.environment().remove("XDG_CACHE_HOME");
    zoo.assertRefused(jvm, "this user has no directory of its own" + HOW);
    zoo.assertRefused(
        zoo.jvm("-Dgatun.natives.directory=cache"),
        "-Dgatun.natives.directory is 'cache', which is no absolute path" + HOW);
    zoo.assertRefused(zoo.jvm("-Dgatun.natives.directory="), "which is no absolute path" + HOW);
  }

  /** A JVM of a user without rights, and not of root, as most of these tests have. */
  private ProcessBuilder ofNobody(ProcessBuilder jvm) throws Exception {
    List<String> command = new ArrayList<>(List.of("setpriv", "--clear-groups"));
    command.addAll(List.of("--reuid=" + NOBODY, "--regid=" + NOBODY));
    with(directory, "rwxr-xr-x");
    List<String> probe = new ArrayList<>(command);
    probe.addAll(List.of("test", "-r", Forked.classPath(OpenLibrary.class).split(":")[0]));
    try {
      assumeTrue(new ProcessBuilder(probe).start().waitFor() == 0, "not root, or under its home");
    } catch (IOException e) {
      assumeTrue(false, "setpriv is not here");
    }
    command.addAll(jvm.command());
    return jvm.command(command);
  }

  @Test
  void a_user_without_rights_has_a_cache_of_its_own() throws Exception {
    give(zoo.cache(), NOBODY);
    zoo.assertOpened(ofNobody(zoo.jvm()));
    assertThat(Files.getAttribute(zoo.kept(), "unix:uid")).isEqualTo(NOBODY);
    zoo.assertRefused(
        zoo.jvm(), zoo.cache() + " belongs to user 65534, and this process runs as user 0");
  }

  /** As in an image that root made. */
  @Test
  void what_root_keeps_is_for_all_who_may_read_it() throws Exception {
    zoo.assertOpened(zoo.jvm());
    zoo.assertRefused(
        ofNobody(zoo.jvm()), "this user has no access to " + zoo.cache().resolve("gatun"));
    for (Path place = zoo.hashed(); !place.equals(directory); place = place.getParent()) {
      with(place, "rwxr-xr-x");
    }
    with(zoo.kept(), "r-xr-xr-x");

    assertThat(Forked.run(ofNobody(zoo.jvm())).output())
        .isEqualTo("opened " + zoo.kept() + "\nanswer 42\n");
    Files.delete(zoo.kept());
    zoo.assertRefused(
        ofNobody(zoo.jvm()), "this user has no access to " + zoo.hashed() + "/.libzoo");
  }
}
