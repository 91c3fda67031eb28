package dev.gatun.processor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.BitField;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Placement;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where we say that everything lies, C compilers find it too. Another seed: {@code
 * -Dgatun.seed=...}.
 *
 * <p>What C can ask in a constant expression it asks at compile time. Bit-fields have no offset to
 * ask for: of each, the object file has a struct in which only that field is set, behind a text
 * that we find it by.
 */
final class LayoutsMatchTheCompilerTest {
  private static final long SEED = Long.getLong("gatun.seed", 20_261_120);
  private static final int COUNT = Integer.getInteger("gatun.count", 1_500);

  private static final String MARK = "gatun-bits-";

  /** Wide enough that a struct behind it lies exactly there, however it is aligned. */
  private static final int BEFORE = 64;

  private static final int LARGE = 512;

  /** A bit-field that alone is set in a struct. */
  private record Sample(
      Aggregate struct, String member, BitField bits, boolean isBool, int size, long value) {
    String initializer() {
      return "{ .%s = %s }".formatted(member, isBool ? "1" : "(long long) " + value + "ULL");
    }

    byte[] expected() {
      byte[] bytes = new byte[size];
      bits.set(MemorySegment.ofArray(bytes), value);
      return bytes;
    }
  }

  @ParameterizedTest
  @MethodSource("dev.gatun.processor.layout.CCompiler#all")
  void random_structs_lie_as_the_compiler_lays_them(CCompiler compiler) {
    RandomStructs structs = new RandomStructs(SEED, COUNT, compiler.abi());
    Unit unit = structs.unitOfAll();
    Arrangement arrangement = new Arrangement(unit, compiler.abi());
    Random values = new Random(SEED);

    CDeclarations declarations = new CDeclarations(unit, arrangement);
    StringBuilder c = new StringBuilder("// seed " + SEED + "\n" + CTypes.ENUMS);
    List<Sample> samples = new ArrayList<>();
    int large = 0;
    for (Aggregate aggregate : structs.all()) {
      Placement placement = arrangement.placement(aggregate);
      c.append(declarations.definition(aggregate)).append(declarations.claims(aggregate));
      if (placement.extent().size() <= LARGE) {
        samples.addAll(samples(aggregate, placement, compiler, values));
      } else {
        large++;
      }
    }
    for (int i = 0; i < samples.size(); i++) {
      emit(i, samples.get(i), c);
    }

    String object = new String(compiler.compiled(c.toString()), StandardCharsets.ISO_8859_1);

    System.out.printf(
        "%s: seed %d, %d structs and unions, %d samples of bit-fields, %d structs too large for"
            + " them; left out: %s%n",
        compiler, SEED, COUNT, samples.size(), large, structs.refused());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      compare(samples.get(i), bytes(object, i, samples.get(i).size()), declarations, wrong);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_kind_of_member_is_among_them() {
    List<Member> members =
        new RandomStructs(SEED, COUNT, Abi.LINUX_X64)
            .all().stream().flatMap(struct -> struct.members().stream()).toList();
    assertThat(members).filteredOn(Member::isAnonymous).hasSizeGreaterThan(COUNT / 20);
    assertThat(members)
        .filteredOn(member -> member.type() instanceof FlexibleArray)
        .hasSizeGreaterThan(COUNT / 20);
    assertThat(members)
        .filteredOn(
            member ->
                member.type() instanceof InlineArray array
                    && array.element() instanceof InlineArray)
        .hasSizeGreaterThan(COUNT / 20);
    assertThat(members)
        .filteredOn(member -> member.number() instanceof Enumerated)
        .hasSizeGreaterThan(COUNT / 20);
  }

  private static List<Sample> samples(
      Aggregate aggregate, Placement placement, CCompiler compiler, Random values) {
    List<Sample> samples = new ArrayList<>();
    List<CMember> members = CMember.of(aggregate);
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).value() instanceof CValue.Bits bits && bits.isNamed()) {
        boolean isBool = bits.type() == CType.BOOL;
        boolean signed = compiler.abi().isSigned(bits.type());
        BitField field =
            new BitField(
                placement.bits().get(i), bits.width(), signed, compiler.abi().isBigEndian());
        int size = (int) placement.extent().size();
        int unused = Long.SIZE - bits.width();
        for (long any : List.of(-1L, values.nextLong())) {
          long value = signed ? any << unused >> unused : any << unused >>> unused;
          samples.add(
              new Sample(
                  aggregate, members.get(i).name(), field, isBool, size, isBool ? 1 : value));
        }
      }
    }
    return samples;
  }

  private static void emit(int index, Sample sample, StringBuilder c) {
    String type = CDeclarations.keyword(sample.struct()) + sample.struct().name().simple();
    c.append(
        """
        const struct { unsigned char mark[%1$d]; %2$s it; } o%3$d = { "%4$s%3$08d", %5$s };
        _Static_assert(__builtin_offsetof(__typeof__(o%3$d), it) == %1$d, "o%3$d");
        """
            .formatted(BEFORE, type, index, MARK, sample.initializer()));
  }

  private static byte[] bytes(String object, int index, int size) {
    int mark = object.indexOf("%s%08d".formatted(MARK, index));
    assertThat(mark).isNotNegative();
    return object
        .substring(mark + BEFORE, mark + BEFORE + size)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void compare(
      Sample sample, byte[] found, CDeclarations declarations, List<String> wrong) {
    boolean isRead = sample.bits().get(MemorySegment.ofArray(found)) == sample.value();
    if (!isRead || !Arrays.equals(found, sample.expected())) {
      HexFormat hex = HexFormat.of();
      wrong.add(
          "%s = %d with %s: expected %s, but the compiler has %s\n%s"
              .formatted(
                  sample.member(),
                  sample.value(),
                  sample.bits(),
                  hex.formatHex(sample.expected()),
                  hex.formatHex(found),
                  declarations.definition(sample.struct())));
    }
  }
}
