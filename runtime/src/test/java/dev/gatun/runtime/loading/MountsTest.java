package dev.gatun.runtime.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.loading.Mounts.Mount;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class MountsTest {
  private static final List<String> LINES =
      List.of(
          "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw",
          "30 22 0:26 / /tmp rw,nosuid,nodev,noexec shared:5 master:2 - tmpfs tmpfs rw,size=1k",
          "31 30 0:27 / /tmp/a\\040b rw - xfs /dev/b rw,noexec",
          "32 22 0:28 / /tmp/twice rw,noexec - tmpfs a rw",
          "33 22 0:29 / /tmp/twice rw - tmpfs b rw",
          "nonsense");

  @Test
  void the_innermost_mount_that_is_on_top_counts() {
    assertThat(Mounts.of(Path.of("/usr/lib/libzoo.so"), LINES))
        .contains(new Mount(Path.of("/"), "ext4", false));
    assertThat(Mounts.of(Path.of("/tmp/libzoo.so"), LINES))
        .contains(new Mount(Path.of("/tmp"), "tmpfs", true));
    assertThat(Mounts.of(Path.of("/tmpfile"), LINES))
        .contains(new Mount(Path.of("/"), "ext4", false));
    assertThat(Mounts.of(Path.of("/tmp/twice/libzoo.so"), LINES))
        .contains(new Mount(Path.of("/tmp/twice"), "tmpfs", false));
  }

  /** The options behind the dash are those of the file system, not of the mount. */
  @Test
  void spaces_are_escaped_and_only_options_of_the_mount_count() {
    assertThat(Mounts.of(Path.of("/tmp/a b/libzoo.so"), LINES))
        .contains(new Mount(Path.of("/tmp/a b"), "xfs", false));
  }

  @Test
  void this_machine_has_a_root() {
    assertThat(Mounts.of(Path.of("/nowhere")))
        .hasValueSatisfying(mount -> assertThat(mount.point()).isEqualTo(Path.of("/")));
  }
}
