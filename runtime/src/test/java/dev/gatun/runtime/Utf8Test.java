package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.SegmentAllocator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way into the memory of a call does what the other way does, or leaves it to that. */
class Utf8Test {
  private static final int STRINGS = 100_000;

  /** Of one byte to four, half a pair, NUL, and the mark that Java puts where it fails. */
  private static final List<String> PIECES =
      List.of("a", "bc", "é", "ÿ", "\u20ac", "\ud83d\ude00", "\ud83d", "\ude00", "\0", "?");

  @BeforeEach
  void warm() {
    for (int i = 0; i < 3; i++) {
      Temporaries.open().close();
    }
  }

  /** The NUL is where a string of ASCII of the same length would end. */
  @ParameterizedTest
  @ValueSource(strings = {"\0", "\0behind"})
  void nul_is_refused_behind_letters_of_two_bytes(String end) {
    String string = "é".repeat(end.length()) + "a".repeat(Utf8.SHORT) + end;

    assertThat(outcome(string, null)).contains("contains NUL at index " + string.indexOf('\0'));
  }

  /** What Java puts for half a pair is a question mark, too. */
  @ParameterizedTest
  @ValueSource(strings = {"?", "??a?", "?\ud83d", "\ud83d?", "a\ud83d", "?\0", "\0?", "?é", "é?\0"})
  void question_marks_cross_where_they_are_meant(String end) {
    for (String begin : List.of("", "?", "a".repeat(Utf8.SHORT), "a?".repeat(Utf8.SHORT))) {
      try (Arena arena = Arena.ofConfined()) {
        assertThat(outcome(begin + end, null)).isEqualTo(outcome(begin + end, arena));
      }
    }
  }

  @Test
  void random_strings_cross_as_without_it() {
    long seed = Long.getLong("gatun.seed", System.nanoTime());
    System.out.println("strings: -Dgatun.seed=" + seed);
    Random random = new Random(seed);
    for (int i = 0; i < STRINGS; i++) {
      String string = string(random);
      try (Arena arena = Arena.ofConfined()) {
        assertThat(outcome(string, null)).isEqualTo(outcome(string, arena));
      }
    }
  }

  private static String string(Random random) {
    StringBuilder string = new StringBuilder("a".repeat(random.nextInt(3) * Utf8.SHORT / 2));
    int common = 1 + random.nextInt(PIECES.size());
    for (int i = random.nextInt(Utf8.SHORT); i > 0; i--) {
      boolean isOdd = random.nextInt(8) == 0;
      string.append(PIECES.get(random.nextInt(isOdd ? PIECES.size() : Math.min(common, 4))));
    }
    return random.nextInt(1_000) == 0 ? string.toString().repeat(500) : string.toString();
  }

  /** The bytes, or what is said; in the memory of a call where no other is given. */
  private static String outcome(String string, Arena other) {
    try (Temporaries call = Temporaries.open()) {
      SegmentAllocator allocator = other == null ? call : other;
      byte[] bytes = CString.UTF_8.toC(string, allocator, "Zoo.rename: name").toArray(JAVA_BYTE);
      return HexFormat.of().formatHex(bytes);
    } catch (MalformedStringException e) {
      return e.getMessage();
    }
  }
}
