package dev.gatun.processor.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.processor.header.HeaderStruct.HeaderBits;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Extent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Answers that no compiler gives. */
final class AnswersTest {
  @Test
  void what_does_not_lie_in_the_object_is_no_answer() {
    byte[] object =
        Arrays.copyOf(
            QuestionText.marker(0).getBytes(StandardCharsets.ISO_8859_1),
            QuestionText.DATA_MARKER + 4);
    object[QuestionText.DATA_MARKER] = 6;
    Answers answers = new Answers(object);

    assertThat(answers.bits(0, QuestionText.DATA_MARKER, new Extent(4, 4), Abi.LINUX_X64))
        .contains(new HeaderBits(1, 2));
    for (long size : new long[] {5, 1L << 31, Long.MAX_VALUE, Long.MAX_VALUE - 15, -1}) {
      assertThat(answers.bits(0, QuestionText.DATA_MARKER, new Extent(size, 4), Abi.LINUX_X64))
          .isEmpty();
    }
    for (long alignment : new long[] {32, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE}) {
      assertThat(answers.bits(0, QuestionText.DATA_MARKER, new Extent(4, alignment), Abi.LINUX_X64))
          .isEmpty();
    }
  }
}
