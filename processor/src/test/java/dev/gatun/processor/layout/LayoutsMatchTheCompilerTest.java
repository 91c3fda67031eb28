package dev.gatun.processor.layout;

import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.MemberOffsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where we say that everything lies, C compilers find it too. Another seed: {@code
 * -Dgatun.seed=...}.
 */
final class LayoutsMatchTheCompilerTest {
  private static final long SEED = Long.getLong("gatun.seed", 20_261_120);
  private static final int COUNT = 500;

  @ParameterizedTest
  @MethodSource("dev.gatun.processor.layout.CCompiler#all")
  void random_structs_lie_as_the_compiler_lays_them(CCompiler compiler) {
    RandomStructs structs = new RandomStructs(SEED, COUNT);
    Unit unit = structs.unitOfAll();
    Arrangement arrangement = new Arrangement(unit, compiler.abi());

    StringBuilder c = new StringBuilder("// seed " + SEED + "\n");
    for (Aggregate aggregate : structs.all()) {
      define(unit, aggregate, c);
      claim(aggregate, arrangement.offsets(aggregate), c);
    }

    compiler.accepts(c.toString());
  }

  private static void define(Unit unit, Aggregate aggregate, StringBuilder c) {
    c.append(keyword(aggregate)).append(aggregate.name().simple()).append(" {");
    for (CMember member : CMember.of(aggregate)) {
      c.append(' ').append(declaration(unit, member.value(), member.name())).append(';');
    }
    c.append(" };\n");
  }

  private static void claim(Aggregate aggregate, MemberOffsets offsets, StringBuilder c) {
    String type = keyword(aggregate) + aggregate.name().simple();
    Extent extent = offsets.extent();
    claim(c, "sizeof(%s) == %d".formatted(type, extent.size()));
    claim(c, "_Alignof(%s) == %d".formatted(type, extent.alignment()));
    List<CMember> members = CMember.of(aggregate);
    for (int i = 0; i < members.size(); i++) {
      String name = members.get(i).name();
      claim(c, "__builtin_offsetof(%s, %s) == %d".formatted(type, name, offsets.offsets().get(i)));
    }
  }

  private static void claim(StringBuilder c, String claim) {
    c.append("_Static_assert(%s, \"%s\");\n".formatted(claim, claim));
  }

  private static String declaration(Unit unit, CValue value, String name) {
    return switch (value) {
      case CValue.Number number -> CTypes.spelling(number.type()) + " " + name;
      case CValue.Pointer pointer -> "void *" + name;
      case CValue.Sequence sequence ->
          declaration(unit, sequence.element(), name + "[" + sequence.length() + "]");
      case CValue.Group group ->
          keyword(unit.aggregate(group.type()).orElseThrow()) + group.type().simple() + " " + name;
    };
  }

  private static String keyword(Aggregate aggregate) {
    return aggregate.isUnion() ? "union " : "struct ";
  }
}
