package dev.gatun.examples.crashes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.foreign.Linker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing grows, in a JVM of its own; {@code -Dgatun.soak=10000000} for as many calls. */
final class SoakTest {
  private static final String CALLS = System.getProperty("gatun.soak", "400000");

  private static final Pattern NUMBER = Pattern.compile("[0-9,]{4,}(?= bytes| mapped| of code)");

  private static final long MB = 1 << 20;

  @Test
  void nothing_grows() throws Exception {
    assumeTrue(Linker.nativeLinker().defaultLookup().find("mallinfo2").isPresent(), "no glibc");
    List<List<Long>> holdings = new ArrayList<>();
    for (String line : soak().lines().toList()) {
      System.out.println(line);
      holdings.add(
          NUMBER
              .matcher(line)
              .results()
              .map(number -> Long.parseLong(number.group().replace(",", "")))
              .toList());
    }

    assertThat(holdings).hasSize(3).allMatch(numbers -> numbers.size() == 3);
    for (List<Long> after : holdings.subList(1, 3)) {
      List<Long> warm = holdings.getFirst();
      assertThat(after.get(0)).as("allocated").isLessThan(warm.get(0) + 16 * MB);
      assertThat(after.get(1)).as("mapped").isLessThan(warm.get(1) + 128 * MB);
      assertThat(after.get(2)).as("code").isLessThan(warm.get(2) + 8 * MB);
    }
  }

  @Test
  void no_leak_is_reported() throws Exception {
    String printed = soak("-Dgatun.leaks=true");

    assertThat(printed)
        .doesNotContain("gatun: leak:")
        .containsPattern("gatun: leaks: of [0-9]{5,} .* 0 were lost and 0 are still open");
  }

  private static String soak(String... options) throws IOException {
    Jvm jvm = Jvm.run(Path.of("").toAbsolutePath(), List.of(options), Soak.class, CALLS);
    assertThat(jvm.exit()).as(jvm.printed()).isZero();
    return jvm.printed();
  }
}
