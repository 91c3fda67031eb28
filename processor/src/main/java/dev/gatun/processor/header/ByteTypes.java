package dev.gatun.processor.header;

import dev.gatun.processor.header.ByteQuestions.Inside;
import dev.gatun.processor.header.ByteQuestions.Member;
import dev.gatun.processor.header.Compilation.FailedException;
import dev.gatun.processor.header.HeaderStruct.HeaderBits;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Function;
import dev.gatun.processor.header.HeaderType.Nature;
import dev.gatun.processor.header.HeaderType.Number;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.header.HeaderType.Unknown;
import dev.gatun.processor.header.Item.Subject;
import dev.gatun.processor.header.Item.Way;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Extent;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The types of a header as far as bytes tell them: of what was asked for, and of nothing else. */
final class ByteTypes {
  private final Inquiry inquiry;
  private final Answers answers;
  private final Abi abi;
  private final Map<String, HeaderType> names = new TreeMap<>();
  private final Map<String, HeaderStruct> structs = new TreeMap<>();

  /**
   * What members lie in.
   *
   * @param whole the size and alignment of the outermost struct, from whose start places count
   * @param begin where the innermost one begins in it
   */
  private record Around(Extent whole, long begin) {}

  /** The items of structs, and of their members behind the name and a dot. */
  private final Map<String, Integer> items = new HashMap<>();

  ByteTypes(Inquiry inquiry, Answers answers, Abi abi) {
    this.inquiry = inquiry;
    this.answers = answers;
    this.abi = abi;
    for (int i = 0; i < inquiry.items().size(); i++) {
      Item item = inquiry.items().get(i);
      Subject subject = item.ways().getFirst().subject();
      boolean isStruct = subject == Subject.STRUCT || subject == Subject.OPAQUE;
      if (item.owner().isPresent() || isStruct) {
        items.put(item.name(), i);
      }
    }
  }

  /**
   * All types that were asked for by their names.
   *
   * @throws FailedException if the object file is not what a compiler writes
   */
  HeaderTypes types() throws FailedException {
    ByteEnums enums = new ByteEnums(abi, names);
    for (int i = 0; i < inquiry.items().size(); i++) {
      Optional<Way> way = inquiry.way(i);
      if (way.isPresent() && way.get().subject() == Subject.ENUM) {
        enums.add(inquiry.items().get(i), way.get(), numbers(i, 2 + way.get().more().size()));
      }
    }
    for (ByteQuestions.Struct struct : inquiry.questions().byBytes().structs()) {
      read(struct);
    }
    return new HeaderTypes(Map.of(), names, structs, enums.all());
  }

  private void read(ByteQuestions.Struct struct) throws FailedException {
    int item = items.get(struct.name());
    Optional<Way> way = inquiry.way(item);
    if (way.isEmpty()) {
      return;
    }
    String key = way.get().spelling();
    boolean isTagged = key.contains(" ");
    if (!isTagged) {
      names.put(key, new Struct(key));
    }
    if (way.get().subject() == Subject.OPAQUE) {
      structs.put(key, new HeaderStruct(key, false, false, 0, 0, List.of()));
      return;
    }
    long[] numbers = numbers(item, 2);
    Extent extent = new Extent(numbers[0], numbers[1]);
    Around around = new Around(extent, 0);
    List<HeaderMember> members = members(struct.name(), key, struct.inside(), around);
    boolean isUnion = isTagged ? key.startsWith("union ") : isUnion(struct.inside(), members);
    add(new HeaderStruct(key, isUnion, true, extent.size(), 0, members));
  }

  /** Java can declare one struct under several names, each with other members. */
  private void add(HeaderStruct struct) {
    structs.merge(struct.key(), struct, ByteTypes::merged);
  }

  private static HeaderStruct merged(HeaderStruct one, HeaderStruct other) {
    List<HeaderMember> members = distinct(one.members(), other.members());
    boolean isUnion =
        one.isUnion() == other.isUnion() ? one.isUnion() : areInOnePlace(places(members));
    return new HeaderStruct(one.key(), isUnion, true, one.size(), 0, members);
  }

  /** Each name once, with what is known of it; in the order of places, unknown ones at the end. */
  private static List<HeaderMember> distinct(List<HeaderMember> some, List<HeaderMember> others) {
    List<HeaderMember> members = new ArrayList<>(some);
    for (HeaderMember other : others) {
      Optional<HeaderMember> same =
          members.stream()
              .filter(it -> it.name().isPresent() && it.name().equals(other.name()))
              .findFirst();
      if (same.isEmpty()) {
        members.add(other);
      } else if (same.get().firstBit().isEmpty()) {
        members.set(members.indexOf(same.get()), other);
      }
    }
    members.sort(Comparator.comparing(it -> it.firstBit().orElse(Long.MAX_VALUE)));
    return members;
  }

  /** The members in the order of their places; those without one come last. */
  private List<HeaderMember> members(String name, String key, Inside inside, Around around)
      throws FailedException {
    List<HeaderMember> members = new ArrayList<>();
    for (Member member : inside.members()) {
      if (member.name().isEmpty()) {
        members.add(HeaderMember.unknown(Optional.empty()));
        continue;
      }
      String path = name + "." + member.name();
      int item = items.get(path);
      Optional<Way> way = inquiry.way(item);
      if (way.isPresent()) {
        String inner = key + "." + way.get().spelling();
        members.add(member(item, way.get(), path, inner, member, around));
      } else if (member.isOptional()) {
        members.add(HeaderMember.unknown(Optional.of(member.name())));
      }
    }
    return distinct(List.of(), members);
  }

  private HeaderMember member(
      int item, Way way, String path, String key, Member member, Around around)
      throws FailedException {
    Optional<String> name = Optional.of(way.spelling());
    switch (way.subject()) {
      case VALUE -> {
        long[] numbers = numbers(item, 4);
        HeaderType type =
            inner(path, key, member, numbers[1], at(numbers, around)).orElse(value(numbers));
        return new HeaderMember(name, type, numbers[0] - around.begin(), Optional.empty());
      }
      case ARRAY -> {
        long[] numbers = numbers(item, 5);
        long length = numbers[2] == 0 ? 0 : numbers[1] / numbers[2];
        Optional<HeaderType> element = inner(path, key, member, numbers[2], at(numbers, around));
        if (element.isEmpty()) {
          element = NumberKind.number(numbers[3], numbers[2], abi).map(HeaderType.class::cast);
        }
        HeaderType type =
            element
                .<HeaderType>map(it -> new Array(it, length))
                .orElse(new Unknown(Nature.NO_NUMBER, numbers[1]));
        return new HeaderMember(name, type, numbers[0] - around.begin(), Optional.empty());
      }
      case FLEXIBLE -> {
        long[] numbers = numbers(item, 3);
        HeaderType element =
            inner(path, key, member, numbers[1], at(numbers, around))
                .or(() -> NumberKind.number(numbers[2], numbers[1], abi))
                .orElse(Unknown.ANYTHING);
        return new HeaderMember(
            name, new Array(element, 0), numbers[0] - around.begin(), Optional.empty());
      }
      case BITS -> {
        long begin = around.begin() * Byte.SIZE;
        Optional<HeaderBits> bits =
            answers
                .bits(item, around.whole(), order())
                .map(it -> new HeaderBits(it.first() - begin, it.width()));
        return new HeaderMember(name, Unknown.ANYTHING, 0, bits);
      }
      default -> {
        numbers(item, 1);
        return HeaderMember.unknown(name);
      }
    }
  }

  private static Around at(long[] numbers, Around around) {
    return new Around(around.whole(), numbers[0]);
  }

  /**
   * The struct in place that a member is: one of the members that Java declares for it is there.
   */
  private Optional<HeaderType> inner(
      String path, String key, Member member, long size, Around around) throws FailedException {
    if (member.inside().isEmpty()) {
      return Optional.empty();
    }
    Inside inside = member.inside().get();
    List<HeaderMember> members = members(path, key, inside, around);
    if (members.stream().allMatch(it -> it.firstBit().isEmpty())) {
      return Optional.empty();
    }
    add(new HeaderStruct(key, isUnion(inside, members), true, size, 0, members));
    return Optional.of(new Struct(key));
  }

  /** What its name does not say, its members do: those of a union alone lie in one place. */
  private static boolean isUnion(Inside inside, List<HeaderMember> members) {
    List<Long> places = places(members);
    boolean isClear = places.size() > 1 && !inside.isPartial();
    return isClear ? areInOnePlace(places) : inside.isUnion();
  }

  private static List<Long> places(List<HeaderMember> members) {
    return members.stream().flatMap(it -> it.firstBit().stream()).toList();
  }

  private static boolean areInOnePlace(List<Long> places) {
    return places.size() > 1 && places.stream().distinct().count() == 1;
  }

  /** A function, of which a call tells what it returns, and perhaps how much it takes. */
  Function function(int item, Way call, long[] numbers) {
    HeaderType result = value(numbers);
    if (call.equals(inquiry.items().get(item).ways().getFirst())) {
      return new Function(result, List.of(), false, false);
    }
    List<HeaderType> parameters = Collections.nCopies(call.more().size(), Unknown.ANYTHING);
    return new Function(result, parameters, false, true);
  }

  /** What its size and the kind of its number tell of a type. */
  HeaderType value(long[] numbers) {
    Optional<Number> number = NumberKind.number(numbers[2], numbers[1], abi);
    if (number.isEmpty()) {
      return new Unknown(Nature.NO_NUMBER, numbers[1]);
    }
    boolean mayBeEnum = NumberKind.isOfEnums(numbers[2]) && numbers[3] != 0;
    return mayBeEnum ? new Unknown(Nature.INTEGER, numbers[1]) : number.get();
  }

  private String name(int item) {
    return inquiry.items().get(item).name();
  }

  private ByteOrder order() {
    return abi.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
  }

  private long[] numbers(int item, int count) throws FailedException {
    return answers.numbers(item, count).orElseThrow(() -> FactsReader.unanswered(name(item)));
  }
}
