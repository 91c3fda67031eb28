package dev.gatun.runtime.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.layout.Abi;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Who is trusted, and where files from jars go. */
class TrustTest {
  private static final int DIRECTORY = 0040000;
  private static final int LINK = 0120000;
  private static final PosixTrust TRUST = new PosixTrust(1000);

  private record User(String getName) implements UserPrincipal {}

  @Test
  void our_own_and_roots_directories_are_trusted_while_nobody_else_writes() {
    for (int owner : new int[] {1000, 0}) {
      assertThat(TRUST.objection(DIRECTORY | 0755, owner, false)).isEmpty();
      assertThat(TRUST.objection(DIRECTORY | 0775, owner, true))
          .contains("can be written by its group (its mode is 0775)");
      assertThat(TRUST.objection(DIRECTORY | 0777, owner, true))
          .contains("can be written by everybody (its mode is 0777)");
      assertThat(TRUST.objection(LINK | 0777, owner, true)).isEmpty();
    }
    for (int type : new int[] {DIRECTORY, LINK}) {
      assertThat(TRUST.objection(type | 0700, 1001, true))
          .contains("belongs to user 1001, and this process runs as user 1000");
    }
  }

  @Test
  void a_sticky_directory_is_trusted_on_the_way_and_not_as_ours() {
    assertThat(TRUST.objection(DIRECTORY | 01777, 0, true)).isEmpty();
    assertThat(TRUST.objection(DIRECTORY | 01777, 0, false))
        .contains("can be written by everybody (its mode is 1777)");
  }

  /** By made-up users: no Windows is here. */
  @Test
  void an_access_list_trusts_whom_the_users_directory_trusts() {
    User user = new User("user");
    User system = new User("system");
    User everyone = new User("everyone");
    AclTrust trust = new AclTrust(Set.of(user, system));

    assertThat(trust.objection(user, List.of(allow(user), allow(system)))).isEmpty();
    assertThat(trust.objection(user, List.of(read(everyone), allow(user)))).isEmpty();
    assertThat(trust.objection(user, List.of(allow(user), allow(everyone))))
        .contains("can be written by everyone");
    assertThat(trust.objection(everyone, List.of(allow(user))))
        .contains("can be written by everyone");
  }

  private static AclEntry allow(User user) {
    return entry(user, AclEntryPermission.READ_DATA, AclEntryPermission.APPEND_DATA);
  }

  private static AclEntry read(User user) {
    return entry(user, AclEntryPermission.READ_DATA, AclEntryPermission.EXECUTE);
  }

  private static AclEntry entry(User user, AclEntryPermission... permissions) {
    return AclEntry.newBuilder()
        .setType(AclEntryType.ALLOW)
        .setPrincipal(user)
        .setPermissions(permissions)
        .build();
  }

  private static Path cache(Abi abi, Map<String, String> environment) throws IOException {
    CacheDirectory cache =
        CacheDirectory.of(abi, Map.of("user.home", "/home/ada")::get, environment::get);
    return cache.home().resolve(String.join("/", cache.below()));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void each_platform_has_a_place_for_what_can_be_made_anew() throws IOException {
    assertThat(cache(Abi.LINUX_X64, Map.of())).hasToString("/home/ada/.cache/gatun/natives");
    assertThat(cache(Abi.LINUX_X64, Map.of("XDG_CACHE_HOME", "/c")))
        .hasToString("/c/gatun/natives");
    assertThat(cache(Abi.LINUX_X64, Map.of("XDG_CACHE_HOME", "relative")))
        .hasToString("/home/ada/.cache/gatun/natives");
    assertThat(cache(Abi.LINUX_X64, Map.of("XDG_CACHE_HOME", "")))
        .hasToString("/home/ada/.cache/gatun/natives");
    assertThat(cache(Abi.MACOS_X64, Map.of("XDG_CACHE_HOME", "/c")))
        .hasToString("/home/ada/Library/Caches/gatun/natives");
    assertThat(cache(Abi.WINDOWS_X64, Map.of("LOCALAPPDATA", "/local")))
        .hasToString("/local/gatun/natives");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void the_property_is_the_directory_itself() throws IOException {
    assertThat(
            CacheDirectory.of(
                Abi.LINUX_X64,
                Map.of("gatun.natives.directory", "/own/./natives")::get,
                name -> null))
        .isEqualTo(new CacheDirectory(Path.of("/own/natives"), List.of()));
  }

  /** Nothing is guessed instead, and least of all a directory that all users share. */
  @Test
  void without_a_directory_it_fails() {
    assertThatThrownBy(() -> CacheDirectory.of(Abi.LINUX_X64, name -> null, name -> null))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("this user has no directory of its own");
    assertThatThrownBy(
            () ->
                CacheDirectory.of(
                    Abi.LINUX_X64,
                    Map.of("gatun.natives.directory", "natives", "user.home", "/root")::get,
                    name -> null))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("-Dgatun.natives.directory is 'natives', which is no absolute path");
  }
}
