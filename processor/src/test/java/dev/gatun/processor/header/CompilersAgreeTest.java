package dev.gatun.processor.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What we read of a header is the same whichever compiler wrote it, and where it depends on the
 * platform, the compiler says the same: in constants, and for bit-fields in memory, which we find
 * in its object file behind a text.
 */
final class CompilersAgreeTest {
  private static final Path SAMPLES = Path.of("src", "test", "resources", "header");
  private static final String MARK = "gatun-header-";

  /** Wide enough that what is behind it lies exactly there, however it is aligned. */
  private static final int BEFORE = 64;

  @ParameterizedTest
  @MethodSource("dev.gatun.processor.header.HeaderCompiler#all")
  void what_does_not_depend_on_the_platform_is_the_same(HeaderCompiler compiler) throws Exception {
    HeaderTypes types = compiler.types(sample());

    String expected = Files.readString(SAMPLES.resolve("sample.txt"));
    // DWARF 4 cannot say it.
    boolean isOld = compiler.toString().contains("-gdwarf-4");
    assertThat(TypeText.of(types)).isEqualTo(isOld ? expected.replace("_Atomic ", "") : expected);
  }

  @ParameterizedTest
  @MethodSource("dev.gatun.processor.header.HeaderCompiler#all")
  void the_compiler_says_the_same_in_constants_and_in_memory(HeaderCompiler compiler)
      throws Exception {
    byte[] object = compiler.compiled(sample());
    ByteOrder order = ObjectFile.of(object).order();
    HeaderTypes types = DwarfReader.read(ObjectFile.of(object));
    TypeQuestions questions = new TypeQuestions(types, isFor32Bits(compiler) ? 4 : 8);

    byte[] answers = compiler.compiled(sample() + source(questions));

    List<String> wrong = new ArrayList<>();
    compareNumbers(questions, find(answers, 0).order(order), wrong);
    for (int i = 0; i < questions.samples().size(); i++) {
      compareBits(questions.samples().get(i), find(answers, i + 1), order, wrong);
    }
    assertThat(wrong).isEmpty();
    Set<String> keys = new HashSet<>(types.structs().keySet());
    keys.addAll(types.enums().keySet());
    // Nothing has the type of one, and nobody knows the other.
    keys.removeAll(Set.of("anonymous 2", "struct unknown"));
    assertThat(questions.keys()).isEqualTo(keys);
    assertThat(questions.questions()).hasSizeGreaterThan(250);
    assertThat(questions.samples()).hasSizeGreaterThan(15);
  }

  private static boolean isFor32Bits(HeaderCompiler compiler) {
    return compiler
        .toString()
        .matches(".*(-m32|=i686|[ =]arm-|^arm-|=armeb|=mips-|=wasm32).*|arm-linux.*");
  }

  private static String sample() throws IOException {
    return Files.readString(SAMPLES.resolve("sample.c"));
  }

  private static String source(TypeQuestions questions) {
    StringBuilder c = new StringBuilder();
    c.append(
        "const struct { unsigned char mark[%d]; unsigned long long answers[]; } gatun0 = { \"%s\", {\n"
            .formatted(BEFORE, mark(0)));
    for (Question question : questions.questions()) {
      c.append("  (unsigned long long) (").append(question.expression()).append("),\n");
    }
    c.append("} };\n");
    for (int i = 0; i < questions.samples().size(); i++) {
      BitSample sample = questions.samples().get(i);
      c.append(
          "const struct { unsigned char mark[%d]; %s it; } gatun%d = { \"%s\", { .%s = -1 } };\n"
              .formatted(BEFORE, sample.type(), i + 1, mark(i + 1), sample.member()));
    }
    return c.toString();
  }

  private static String mark(int index) {
    return "%s%08d".formatted(MARK, index);
  }

  private static ByteBuffer find(byte[] object, int index) {
    int start = new String(object, StandardCharsets.ISO_8859_1).indexOf(mark(index));
    assertThat(start).as(mark(index)).isNotNegative();
    return ByteBuffer.wrap(object).position(start + BEFORE).slice();
  }

  private static void compareNumbers(
      TypeQuestions questions, ByteBuffer answers, List<String> wrong) {
    for (Question question : questions.questions()) {
      long answer = answers.getLong();
      if (answer != question.expected()) {
        wrong.add(
            "%s: %d, but the compiler says %d"
                .formatted(question.expression(), question.expected(), answer));
      }
    }
  }

  private static void compareBits(
      BitSample sample, ByteBuffer answer, ByteOrder order, List<String> wrong) {
    byte[] found = new byte[(int) sample.size()];
    answer.get(found);
    HexFormat hex = HexFormat.of();
    if (!hex.formatHex(found).equals(hex.formatHex(sample.expected(order)))) {
      wrong.add(
          "%s of %s, %s: %s, but the compiler has %s"
              .formatted(
                  sample.member(),
                  sample.type(),
                  sample.bits(),
                  hex.formatHex(sample.expected(order)),
                  hex.formatHex(found)));
    }
  }
}
