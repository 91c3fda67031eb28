package dev.gatun.processor.header;

import dev.gatun.processor.header.ByteQuestions.Inside;
import dev.gatun.processor.header.ByteQuestions.Member;
import dev.gatun.processor.header.Compilation.FailedException;
import dev.gatun.processor.header.HeaderStruct.HeaderBits;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.header.HeaderType.Array;
import dev.gatun.processor.header.HeaderType.Nature;
import dev.gatun.processor.header.HeaderType.Struct;
import dev.gatun.processor.header.HeaderType.Unknown;
import dev.gatun.processor.header.Item.Subject;
import dev.gatun.processor.header.Item.Way;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The structs of a header as far as bytes tell them: what was asked for, and nothing else. */
final class ByteStructs {
  private final Inquiry inquiry;
  private final Answers answers;
  private final Abi abi;
  private final Map<String, HeaderType> names;
  private final Map<String, HeaderStruct> structs = new TreeMap<>();

  /**
   * What members lie in.
   *
   * @param path the name of its item
   * @param key its key
   * @param whole the size and alignment of the outermost struct, from whose start places count
   * @param begin where it begins in that
   */
  private record Around(String path, String key, Extent whole, long begin) {
    Around member(Member member, Way way, long place) {
      return new Around(path + "." + member.name(), key + "." + way.spelling(), whole, place);
    }

    HeaderBits inside(HeaderBits bits) {
      return new HeaderBits(bits.first() - begin * Byte.SIZE, bits.width());
    }
  }

  /** The items of structs, and of their members behind the name and a dot. */
  private final Map<String, Integer> items = new HashMap<>();

  /**
   * @param names takes the types by their names
   */
  ByteStructs(Inquiry inquiry, Answers answers, Abi abi, Map<String, HeaderType> names) {
    this.inquiry = inquiry;
    this.answers = answers;
    this.abi = abi;
    this.names = names;
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
   * All of them, by their keys.
   *
   * @throws FailedException if the object file is not what a compiler writes
   */
  Map<String, HeaderStruct> all() throws FailedException {
    for (ByteQuestions.Struct struct : inquiry.questions().byBytes().structs()) {
      read(struct);
    }
    return structs;
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
    Around around = new Around(struct.name(), key, extent, 0);
    List<HeaderMember> members = members(struct.inside(), around);
    boolean isUnion = isTagged ? key.startsWith("union ") : isUnion(struct.inside(), members);
    add(new HeaderStruct(key, isUnion, true, extent.size(), 0, members));
  }

  /** Java can declare one struct under several names, each with other members. */
  private void add(HeaderStruct struct) {
    structs.merge(struct.key(), struct, ByteStructs::merged);
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
  private List<HeaderMember> members(Inside inside, Around around) throws FailedException {
    List<HeaderMember> members = new ArrayList<>();
    for (Member member : inside.members()) {
      if (member.name().isEmpty()) {
        members.add(HeaderMember.unknown(Optional.empty()));
        continue;
      }
      int item = items.get(around.path() + "." + member.name());
      Optional<Way> way = inquiry.way(item);
      if (way.isPresent()) {
        members.add(member(item, way.get(), member, around));
      } else if (member.isOptional() || inquiry.isLeftOut(item)) {
        members.add(HeaderMember.unknown(Optional.of(member.name())));
      }
    }
    return distinct(List.of(), members);
  }

  private HeaderMember member(int item, Way way, Member member, Around around)
      throws FailedException {
    Optional<String> name = Optional.of(way.spelling());
    return switch (way.subject()) {
      case VALUE -> whole(part(item), way, member, around);
      case VALUE_OR_BITS -> {
        BytePart part = part(item);
        Optional<HeaderBits> bits = bits(item, QuestionText.room(item), around);
        Optional<Boolean> isBitField = part.isBitField(bits, abi);
        if (isBitField.isEmpty()) {
          yield HeaderMember.unknown(name);
        }
        yield isBitField.get()
            ? new HeaderMember(name, part.type(abi), 0, bits.map(around::inside))
            : whole(part, way, member, around);
      }
      case ARRAY -> {
        long[] numbers = numbers(item, BytePart.NUMBERS + 2);
        BytePart element = BytePart.of(numbers);
        long size = numbers[BytePart.NUMBERS];
        long length = element.size() == 0 ? 0 : size / element.size();
        yield array(element, length, way, member, around);
      }
      case FLEXIBLE -> array(part(item), 0, way, member, around);
      case BITS -> {
        Optional<HeaderBits> bits = bits(item, QuestionText.DATA_MARKER, around);
        yield new HeaderMember(name, Unknown.ANYTHING, 0, bits.map(around::inside));
      }
      default -> {
        numbers(item, 1);
        yield HeaderMember.unknown(name);
      }
    };
  }

  private HeaderMember whole(BytePart part, Way way, Member member, Around around)
      throws FailedException {
    HeaderType type =
        inner(member, part.size(), around.member(member, way, part.place())).orElse(part.type(abi));
    return placed(way, type, part, around);
  }

  private HeaderMember array(BytePart element, long length, Way way, Member member, Around around)
      throws FailedException {
    HeaderType type =
        inner(member, element.size(), around.member(member, way, element.place()))
            .or(() -> element.number(abi))
            .orElse(new Unknown(Nature.NO_NUMBER, element.size()));
    return placed(way, new Array(type, length), element, around);
  }

  private static HeaderMember placed(Way way, HeaderType type, BytePart part, Around around) {
    long offset = part.place() - around.begin();
    return new HeaderMember(Optional.of(way.spelling()), type, offset, Optional.empty());
  }

  /**
   * The struct in place that a member is: one of the members that Java declares for it is there.
   */
  private Optional<HeaderType> inner(Member member, long size, Around within)
      throws FailedException {
    if (member.inside().isEmpty()) {
      return Optional.empty();
    }
    Inside inside = member.inside().get();
    List<HeaderMember> members = members(inside, within);
    if (members.stream().allMatch(it -> it.firstBit().isEmpty())) {
      return Optional.empty();
    }
    add(new HeaderStruct(within.key(), isUnion(inside, members), true, size, 0, members));
    return Optional.of(new Struct(within.key()));
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

  private BytePart part(int item) throws FailedException {
    return BytePart.of(numbers(item, BytePart.NUMBERS));
  }

  /**
   * @param room the room of what stands before the data
   */
  private Optional<HeaderBits> bits(int item, int room, Around around) {
    return answers.bits(item, room, around.whole(), abi);
  }

  private long[] numbers(int item, int count) throws FailedException {
    return answers
        .numbers(item, count)
        .orElseThrow(() -> FactsReader.unanswered(inquiry.items().get(item).name()));
  }
}
