package dev.gatun.processor.layout;

import static dev.gatun.processor.model.Samples.member;
import static dev.gatun.processor.model.Samples.scalar;
import static dev.gatun.processor.model.Samples.struct;
import static dev.gatun.processor.model.Samples.union;
import static dev.gatun.processor.model.Samples.unit;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.Samples;
import dev.gatun.processor.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Structs and unions by chance, each of which may contain those before it. */
final class RandomStructs {
  private final Random random;
  private final List<Aggregate> all = new ArrayList<>();

  RandomStructs(long seed, int count) {
    random = new Random(seed);
    for (int i = 0; i < count; i++) {
      Member[] members = new Member[1 + random.nextInt(6)];
      for (int j = 0; j < members.length; j++) {
        members[j] = member("m" + j, type(j));
      }
      all.add(random.nextInt(4) == 0 ? union("s" + i, members) : struct("s" + i, members));
    }
  }

  List<Aggregate> all() {
    return all;
  }

  Unit unitOfAll() {
    return unit(all.toArray(Aggregate[]::new));
  }

  private NativeType type(int member) {
    return switch (random.nextInt(12)) {
      case 0 -> new Address(true);
      case 1 ->
          new Slice(new Text(false), Samples.named("n" + member), number(), random.nextBoolean());
      case 2 -> new InlineArray(element(), 1 + random.nextInt(5));
      case 3, 4 -> element();
      default -> scalar(number());
    };
  }

  private NativeType element() {
    return all.isEmpty() || random.nextInt(3) == 0
        ? scalar(number())
        : new Copied(all.get(random.nextInt(all.size())).name());
  }

  private CType number() {
    return CTypes.WITHOUT_HEADER.get(random.nextInt(CTypes.WITHOUT_HEADER.size()));
  }
}
