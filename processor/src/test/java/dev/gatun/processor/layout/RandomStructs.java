package dev.gatun.processor.layout;

import static dev.gatun.processor.model.Samples.name;
import static dev.gatun.processor.model.Samples.named;
import static dev.gatun.processor.model.Samples.scalar;
import static dev.gatun.processor.model.Samples.unit;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Encoding;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.Samples;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Attributes;
import dev.gatun.runtime.layout.BitFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Structs and unions by chance, each of which may contain those before it. */
final class RandomStructs {
  private final Random random;
  private final Abi abi;
  private final List<Aggregate> all = new ArrayList<>();

  /** Those in which something, however deep, asks for an alignment itself. */
  private final Set<JavaName> aligned = new HashSet<>();

  /** Those that end with a flexible array, which lie in no other. */
  private final Set<JavaName> open = new HashSet<>();

  private final Map<String, Integer> refused = new TreeMap<>();

  /**
   * Creates them.
   *
   * @param seed the same seed gives the same ones
   * @param count how many
   * @param abi the platform, whose types bound the widths of bit-fields, and of which those that
   *     its compilers disagree on are left out
   */
  RandomStructs(long seed, int count, Abi abi) {
    this.random = new Random(seed);
    this.abi = abi;
    while (all.size() < count) {
      Aggregate next = aggregate("s" + all.size());
      Optional<String> refusal = refusal(next);
      if (refusal.isPresent()) {
        refused.merge(refusal.get(), 1, Integer::sum);
      } else {
        all.add(next);
        if (next.flexible().isPresent()) {
          open.add(next.name());
        }
        if (next.attributes().alignment() != 0 || asksForAlignment(next)) {
          aligned.add(next.name());
        }
      }
    }
  }

  List<Aggregate> all() {
    return all;
  }

  /** How many were left out, by reason. */
  Map<String, Integer> refused() {
    return refused;
  }

  Unit unitOfAll() {
    return unit(all.toArray(Aggregate[]::new));
  }

  private Aggregate aggregate(String name) {
    boolean hasBits = random.nextInt(3) != 0;
    Attributes attributes = attributes();
    List<Member> members = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      Optional<Aggregate> inner = random.nextInt(8) == 0 ? inner(attributes) : Optional.empty();
      boolean isBits = inner.isEmpty() && hasBits && random.nextInt(3) != 0;
      NativeType type =
          inner.isPresent() ? new Copied(inner.get().name()) : isBits ? bits() : type(i);
      boolean isPlain = isBits || inner.isPresent() || random.nextInt(10) != 0;
      members.add(member("m" + i, type, inner.isPresent(), isPlain ? 0 : power(5)));
    }
    if (!attributes.isUnion() && random.nextInt(6) == 0) {
      members.addFirst(member("count", scalar(integer()), false, 0));
      members.add(member("last", new FlexibleArray(element(), named("count")), false, 0));
    }
    return new Aggregate(
        name(name),
        name(name + "Struct"),
        Samples.SOMEWHERE,
        true,
        attributes,
        false,
        false,
        named(name),
        members);
  }

  private static Member member(String name, NativeType type, boolean isAnonymous, int alignment) {
    return new Member(name, Samples.SOMEWHERE, named(name), isAnonymous, type, alignment, false);
  }

  /** One that can be written in the middle of another, where the same packing is in force. */
  private Optional<Aggregate> inner(Attributes around) {
    List<Aggregate> candidates =
        all.stream()
            .filter(
                one ->
                    !open.contains(one.name())
                        && one.attributes().pack() == around.pack()
                        && one.members().stream().anyMatch(member -> !isUnnamed(member)))
            .toList();
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(candidates.get(random.nextInt(candidates.size())));
  }

  private Attributes attributes() {
    boolean isUnion = random.nextInt(4) == 0;
    boolean isPacked = random.nextInt(6) == 0;
    int pack = random.nextInt(5) == 0 ? power(4) : 0;
    long alignment = random.nextInt(6) == 0 ? power(5) : 0;
    return new Attributes(isUnion, isPacked, pack, alignment);
  }

  private int power(int greatest) {
    return 1 << random.nextInt(greatest + 1);
  }

  /** Why compilers disagree on a struct or union, if they do. */
  private Optional<String> refusal(Aggregate aggregate) {
    if (abi.bitFields() != BitFields.MICROSOFT) {
      return Optional.empty();
    }
    Attributes attributes = aggregate.attributes();
    boolean hasBits =
        aggregate.members().stream().anyMatch(member -> member.type() instanceof BitField);
    if (aggregate.members().stream().allMatch(RandomStructs::isNothing)) {
      return Optional.of("of no size");
    }
    if (hasBits && attributes.isUnion()) {
      return Optional.of("bit-fields in a union");
    }
    if (hasBits && attributes.isPacked()) {
      return Optional.of("bit-fields packed");
    }
    if (attributes.isPacked() && asksForAlignment(aggregate)) {
      return Optional.of("an alignment packed");
    }
    if (attributes.pack() != 0 && asksForAlignment(aggregate)) {
      return Optional.of("an alignment with pack(n)");
    }
    return Optional.empty();
  }

  private static boolean isUnnamed(Member member) {
    return member.type() instanceof BitField bits && !bits.isNamed();
  }

  private static boolean isNothing(Member member) {
    return member.type() instanceof BitField bits && bits.width() == 0;
  }

  /** Whether a member asks for an alignment itself, or something in it does. */
  private boolean asksForAlignment(Aggregate aggregate) {
    return aggregate.members().stream()
        .anyMatch(member -> member.alignment() != 0 || isAligned(member.type()));
  }

  private boolean isAligned(NativeType type) {
    return switch (type) {
      case Copied copied -> aligned.contains(copied.type());
      case InlineArray array -> isAligned(array.element());
      case FlexibleArray array -> isAligned(array.element());
      default -> false;
    };
  }

  /** A bit-field: of any width, without a name now and then, of no width at times. */
  private BitField bits() {
    if (random.nextInt(8) == 0) {
      CType type = random.nextBoolean() ? CType.INT : CType.UINT;
      return new BitField(CTypes.enumOf(type), 1 + random.nextInt(32), true);
    }
    CType type = integer();
    int greatest = type == CType.BOOL ? 1 : (int) abi.extent(type).size() * Byte.SIZE;
    boolean isNamed = random.nextInt(4) != 0;
    int width =
        switch (random.nextInt(6)) {
          case 0 -> isNamed ? 1 : 0;
          case 1 -> greatest;
          case 2, 3 -> 1 + random.nextInt(Math.min(greatest, 8));
          default -> 1 + random.nextInt(greatest);
        };
    return new BitField(scalar(type), width, isNamed);
  }

  private NativeType type(int member) {
    return switch (random.nextInt(12)) {
      case 0 -> new Address(true);
      case 1 ->
          new Slice(
              new Text(Encoding.UTF_8, false),
              Samples.named("n" + member),
              number(),
              random.nextBoolean());
      case 2 -> new InlineArray(element(), 1 + random.nextInt(5));
      case 5 -> rows(element(), 2 + random.nextInt(2));
      case 3, 4 -> element();
      default -> scalar(number());
    };
  }

  private NativeType rows(NativeType element, int dimensions) {
    NativeType array = element;
    for (int i = 0; i < dimensions; i++) {
      array = new InlineArray(array, 1 + random.nextInt(3));
    }
    return array;
  }

  private NativeType element() {
    List<Aggregate> closed = all.stream().filter(one -> !open.contains(one.name())).toList();
    if (closed.isEmpty() || random.nextInt(3) == 0) {
      return random.nextInt(4) == 0
          ? CTypes.enumOf(random.nextBoolean() ? CType.INT : CType.UINT)
          : scalar(number());
    }
    return new Copied(closed.get(random.nextInt(closed.size())).name());
  }

  private CType integer() {
    CType type = number();
    while (type == CType.FLOAT || type == CType.DOUBLE) {
      type = number();
    }
    return type;
  }

  private CType number() {
    return CTypes.WITHOUT_HEADER.get(random.nextInt(CTypes.WITHOUT_HEADER.size()));
  }
}
