package dev.gatun.processor.header;

import dev.gatun.processor.header.Item.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a compiler is asked besides, if nobody reads its debug information: it cannot list what a
 * header has, so each thing that Java declares is asked for by its name.
 *
 * @param variables those of the symbols that are variables
 * @param calls those of the symbols that can be called with zeros alone
 * @param enums the enums
 * @param structs the structs and unions
 */
record ByteQuestions(
    SortedSet<String> variables,
    SortedMap<String, Call> calls,
    List<Enum> enums,
    List<Struct> structs) {
  /** Nothing. */
  static final ByteQuestions NONE =
      new ByteQuestions(new TreeSet<>(), new TreeMap<>(), List.of(), List.of());

  /**
   * A call of a function.
   *
   * @param arguments how many arguments it has
   * @param canDiffer whether C's function may be called with another number of them; with variable
   *     arguments that says nothing
   */
  record Call(int arguments, boolean canDiffer) {
    /** What is asked for two declarations of it. */
    Call with(Call other) {
      return new Call(arguments, canDiffer && other.canDiffer);
    }
  }

  /**
   * An enum.
   *
   * @param name its name
   * @param spellings how C may write it
   * @param constants the Java names of those constants that do not say what C calls them
   */
  record Enum(String name, List<String> spellings, List<String> constants) {
    /** What is asked for two declarations of it. */
    Enum with(Enum other) {
      return new Enum(
          name,
          concat(spellings, other.spellings).stream().distinct().toList(),
          concat(constants, other.constants).stream().distinct().toList());
    }
  }

  /**
   * A struct or union.
   *
   * @param name its name
   * @param spellings how C may write it
   * @param inside what it has
   */
  record Struct(String name, List<String> spellings, Inside inside) {
    /** What is asked for two declarations of it. */
    Struct with(Struct other) {
      List<String> all = concat(spellings, other.spellings).stream().distinct().toList();
      return new Struct(name, all, inside.with(other.inside));
    }
  }

  /**
   * What Java declares of a struct or union.
   *
   * @param isUnion whether it is a union
   * @param isPartial whether there can be others beside the members
   * @param members the members in the order of Java
   */
  record Inside(boolean isUnion, boolean isPartial, List<Member> members) {
    /** What two declarations of one struct have. */
    Inside with(Inside other) {
      Map<String, Member> named = new LinkedHashMap<>();
      List<Member> all = new ArrayList<>();
      for (Member member : concat(members, other.members)) {
        if (member.name().isEmpty()) {
          all.add(member);
        } else {
          named.merge(member.name(), member, Member::with);
        }
      }
      all.addAll(named.values());
      return new Inside(isUnion, isPartial || other.isPartial, all);
    }
  }

  /**
   * A member.
   *
   * @param name its name in C; empty if it has none, so that nobody can ask for it
   * @param spellings how C may write its name
   * @param form what it is declared as
   * @param isOptional whether it may not be there under its name
   * @param inside what it has, or each element of it, if that is a struct or union
   */
  record Member(
      String name, List<String> spellings, Form form, boolean isOptional, Optional<Inside> inside) {
    private Member with(Member other) {
      Optional<Inside> both =
          concat(inside.stream().toList(), other.inside.stream().toList()).stream()
              .reduce(Inside::with);
      return new Member(name, spellings, form, isOptional || other.isOptional, both);
    }
  }

  /** What a member is declared as, which says how it is asked for. */
  enum Form {
    /** A number, a pointer, or a struct in place. */
    VALUE(Subject.VALUE),
    /** An array in place. */
    ARRAY(Subject.ARRAY, Subject.VALUE),
    /** An array without a length. */
    FLEXIBLE(Subject.FLEXIBLE, Subject.VALUE),
    /** A bit-field. */
    BITS(Subject.BITS);

    private final List<Subject> subjects;

    Form(Subject... subjects) {
      List<Subject> all = new ArrayList<>(List.of(subjects));
      all.add(Subject.EXISTS);
      this.subjects = List.copyOf(all);
    }
  }

  /**
   * All of it as items of an inquiry.
   *
   * @param words what is known of the headers
   */
  List<Item> items(Questions questions, HeaderWords words) {
    List<Item> items = new ArrayList<>();
    for (String name : questions.symbols()) {
      items.add(
          variables.contains(name)
              ? Item.variable(name)
              : Item.function(name, Optional.ofNullable(calls.get(name))));
    }
    questions.constants().forEach((name, kind) -> items.add(Item.constantByBytes(name, kind)));
    for (Enum it : enums) {
      items.add(Item.enumeration(it.name(), it.spellings(), it.constants(), words));
    }
    for (Struct struct : structs) {
      items.add(Item.struct(struct.name(), struct.spellings()));
      add(struct.name(), items.size() - 1, struct.inside(), items);
    }
    items.replaceAll(item -> item.among(words));
    return items;
  }

  private static <T> List<T> concat(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static void add(String name, int owner, Inside inside, List<Item> to) {
    for (Member member : inside.members()) {
      if (!member.name().isEmpty()) {
        String whole = name + "." + member.name();
        to.add(Item.member(whole, owner, member.form().subjects, member.spellings()));
        int index = to.size() - 1;
        member.inside().ifPresent(it -> add(whole, index, it, to));
      }
    }
  }
}
