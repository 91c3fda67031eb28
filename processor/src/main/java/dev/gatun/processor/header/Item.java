package dev.gatun.processor.header;

import dev.gatun.processor.header.ByteQuestions.Call;
import dev.gatun.processor.header.Questions.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One question of an inquiry, with the ways in which it can be asked.
 *
 * @param name the name of what is asked about; of a member, behind that of the struct and a dot
 * @param owner the index of the item of the struct or member that it lies in, if it is a member
 * @param ways how it may be asked, the most likely way first
 */
record Item(String name, Optional<Integer> owner, List<Way> ways) {
  /**
   * A way to ask.
   *
   * @param subject what is asked about
   * @param spelling how C may write its name
   * @param more the arguments of a call, or the constants of an enum
   */
  record Way(Subject subject, String spelling, List<String> more) {
    private Way(Subject subject, String spelling) {
      this(subject, spelling, List.of());
    }
  }

  /** What is asked about, which says how. */
  enum Subject {
    /** A function or variable: its type is asked of the debug information. */
    SYMBOL,
    /** A function or variable: whether it is declared. */
    DECLARED,
    /** A call of a function: what it returns. */
    CALL,
    /** A struct or union: its size and alignment. */
    STRUCT,
    /** The name of a type: whether it is declared, although it may not be defined. */
    OPAQUE,
    /** An enum: its size, what kind of number it is, and the values of its constants. */
    ENUM,
    /** An integer: its value, and whether it is negative. */
    INTEGER,
    /** A floating-point number: its value in the target's own order of bytes. */
    REAL,
    /** A string. */
    TEXT,
    /** A string that is nothing but literals, whatever the compiler makes of others. */
    LITERAL,
    /** Characters: whether there are some. */
    CHARACTERS,
    /** A member or variable: its place, its size, and what kind of number it is if it is one. */
    VALUE,
    /** A member that is an array, and nothing else: the same of its elements besides. */
    ARRAY,
    /** An array without a length: its place, and what its elements are. */
    FLEXIBLE,
    /** A bit-field: which bits of the struct are set where all of its own are. */
    BITS,
    /** A member that may be a bit-field: as if it were none, and as if it were one. */
    VALUE_OR_BITS,
    /** A member: whether it exists. */
    EXISTS
  }

  static Item symbol(String name) {
    return new Item(name, Optional.empty(), List.of(new Way(Subject.SYMBOL, name)));
  }

  /** A variable: what it is as far as its bytes tell, or whether it is declared at all. */
  static Item variable(String name) {
    return new Item(
        name,
        Optional.empty(),
        List.of(new Way(Subject.VALUE, name), new Way(Subject.DECLARED, name)));
  }

  /**
   * A function: what it returns, or whether it is declared at all. Zero is right for each number
   * and pointer, so a call of no or another number of zeros compiles for no other reason.
   *
   * @param call how it is called in Java, if zeros can be passed
   */
  static Item function(String name, Optional<Call> call) {
    List<Way> ways = new ArrayList<>();
    if (call.isPresent()) {
      for (int more : call.get().canDiffer() ? List.of(0, -1, 1, -2, 2) : List.of(0)) {
        if (call.get().arguments() + more >= 0) {
          List<String> zeros = Collections.nCopies(call.get().arguments() + more, "0");
          ways.add(new Way(Subject.CALL, name, zeros));
        }
      }
    }
    ways.add(new Way(Subject.DECLARED, name));
    return new Item(name, Optional.empty(), ways);
  }

  /** C has tags and other names in spaces of their own, and Java says only the name. */
  static Item struct(String name) {
    return new Item(name, Optional.empty(), structs(name));
  }

  /** A struct whose name is perhaps written in another way, and which may not be defined. */
  static Item struct(String name, List<String> spellings) {
    List<Way> ways = new ArrayList<>();
    for (String spelling : spellings) {
      ways.addAll(structs(spelling));
      ways.add(new Way(Subject.OPAQUE, spelling));
    }
    return new Item(name, Optional.empty(), ways);
  }

  private static List<Way> structs(String name) {
    return Stream.of("", "struct ", "union ")
        .map(keyword -> new Way(Subject.STRUCT, keyword + name))
        .toList();
  }

  /**
   * An enum, with all of its constants where they are known. Else C's usually begin with the enum's
   * name; what begins with less of it may be of another enum.
   *
   * @param spellings how C may write its name
   * @param constants the constants of Java
   */
  static Item enumeration(
      String name, List<String> spellings, List<String> constants, HeaderWords words) {
    List<Way> ways = new ArrayList<>();
    for (String spelling : spellings) {
      for (String type : List.of(spelling, "enum " + spelling)) {
        if (!constants.isEmpty()) {
          List<String> named = words.constants(type).orElse(prefixed(spelling, constants));
          ways.add(new Way(Subject.ENUM, type, named));
        }
        ways.add(new Way(Subject.ENUM, type));
      }
    }
    return new Item(name, Optional.empty(), ways);
  }

  private static List<String> prefixed(String enumeration, List<String> constants) {
    String words = enumeration.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    return constants.stream().map(constant -> words + "_" + constant).toList();
  }

  /**
   * The same without ways that cannot have an answer; one is left, for the words that the compiler
   * has for it.
   */
  Item among(HeaderWords words) {
    List<Way> possible =
        ways.stream()
            .filter(way -> isPossible(way, words))
            .flatMap(way -> owner.isPresent() ? ofMember(way, words) : Stream.of(way))
            .distinct()
            .toList();
    String exact = ways.getFirst().spelling();
    Way last = ways.stream().filter(way -> way.spelling().equals(exact)).toList().getLast();
    return new Item(name, owner, possible.isEmpty() ? List.of(last) : possible);
  }

  /** Not each compiler refuses to say where a bit-field lies, as if it were a whole member. */
  private static Stream<Way> ofMember(Way way, HeaderWords words) {
    boolean isWholeOrBits = way.subject() == Subject.VALUE || way.subject() == Subject.BITS;
    if (!isWholeOrBits) {
      return Stream.of(way);
    }
    String name = way.spelling();
    if (!words.mayBeBits(name)) {
      return Stream.of(new Way(Subject.VALUE, name));
    }
    Way bits = new Way(Subject.BITS, name);
    return way.equals(bits) || words.isBits(name)
        ? Stream.of(bits)
        : Stream.of(new Way(Subject.VALUE_OR_BITS, name), bits);
  }

  private static boolean isPossible(Way way, HeaderWords words) {
    return switch (way.subject()) {
      case STRUCT, OPAQUE, ENUM -> words.mayHaveType(way.spelling());
      default -> words.mayHave(way.spelling());
    };
  }

  /**
   * A constant of which some compilers write another value than it has: not each is careful with
   * initial values that are texts in parentheses.
   */
  static Item constantByBytes(String name, Kind kind) {
    return kind == Kind.TEXT
        ? new Item(
            name,
            Optional.empty(),
            List.of(new Way(Subject.LITERAL, name), new Way(Subject.CHARACTERS, name)))
        : constant(name, kind);
  }

  static Item constant(String name, Kind kind) {
    Subject subject =
        switch (kind) {
          case INTEGER -> Subject.INTEGER;
          case REAL -> Subject.REAL;
          case TEXT -> Subject.TEXT;
        };
    return new Item(name, Optional.empty(), List.of(new Way(subject, name)));
  }

  /**
   * A member. It is the first that exists of all spellings: what Java declares it as is tried
   * first, then ways that fit more, and only then the next spelling.
   *
   * @param owner the index of what it lies in
   * @param subjects the ways in their order
   * @param spellings how C may write its name
   */
  static Item member(String name, int owner, List<Subject> subjects, List<String> spellings) {
    List<Way> ways = new ArrayList<>();
    for (String spelling : spellings) {
      subjects.forEach(subject -> ways.add(new Way(subject, spelling)));
    }
    return new Item(name, Optional.of(owner), ways);
  }
}
