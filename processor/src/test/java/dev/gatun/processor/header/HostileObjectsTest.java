package dev.gatun.processor.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import dev.gatun.processor.header.HeaderType.Struct;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Debug information that is well-formed, and made to harm who reads it. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class HostileObjectsTest {
  private static final int TYPE = 0x49;
  private static final int REFERENCE = 0x13;
  private static final int NAME = 0x03;
  private static final int TEXT = 0x08;
  private static final int SIZE = 0x0b;
  private static final int ONE_BYTE = 0x0b;

  @Test
  void a_typedef_of_itself_is_refused() {
    HandmadeObject object =
        new HandmadeObject().abbreviation(2, 0x16, false, NAME, TEXT, TYPE, REFERENCE);
    int self = object.next();
    object.entry(2, 'a', 0, self, 0, 0, 0);

    assertRefused(object, ".debug_info at 0xd: a type");
  }

  @Test
  void pointers_in_a_circle_are_refused() {
    HandmadeObject object =
        new HandmadeObject()
            .abbreviation(2, 0x34, false, NAME, TEXT, TYPE, REFERENCE)
            .abbreviation(3, 0x0f, false, TYPE, REFERENCE);
    object.entry(2, 'v', 0, object.next() + 7, 0, 0, 0);
    int first = object.next();
    object.entryTo(3, first + 5).entryTo(3, first);

    assertRefused(object, "made of itself");
  }

  @Test
  void a_type_that_is_too_deep_for_whoever_walks_through_it_is_refused() {
    HandmadeObject object =
        new HandmadeObject()
            .abbreviation(2, 0x24, false, SIZE, ONE_BYTE)
            .abbreviation(3, 0x0f, false, TYPE, REFERENCE)
            .abbreviation(4, 0x16, false, NAME, TEXT, TYPE, REFERENCE);
    int last = object.next();
    object.entry(2, 4);
    // Each is read before the next, so that no stack of ours is deep.
    for (int i = 0; i < 10_000; i++) {
      int typedef = object.next();
      int[] name = {'a' + i % 26, 'a' + i / 26 % 26, 'a' + i / 676, 0};
      object.entryTo(4, name, last);
      last = typedef;
    }

    assertRefused(object, "a type that is nested too deep");
  }

  /** A function that takes the same twice, which takes the same twice, and so on. */
  @Test
  void a_type_that_doubles_is_refused() {
    HandmadeObject object =
        new HandmadeObject()
            .abbreviation(2, 0x15, true)
            .abbreviation(3, 0x05, false, TYPE, REFERENCE)
            .abbreviation(4, 0x34, false, NAME, TEXT, TYPE, REFERENCE);
    int last = object.next();
    object.entry(2).entry(0);
    for (int i = 0; i < 60; i++) {
      int function = object.next();
      object.entry(2).entryTo(3, last).entryTo(3, last).entry(0);
      last = function;
    }
    object.entry(4, 'v', 0, last, last >> 8, 0, 0);

    assertRefused(object, "too");
  }

  @Test
  void structs_can_refer_to_themselves() throws Exception {
    HandmadeObject object =
        new HandmadeObject()
            .abbreviation(2, 0x13, true, NAME, TEXT, SIZE, ONE_BYTE)
            .abbreviation(3, 0x0d, false, NAME, TEXT, TYPE, REFERENCE);
    int self = object.next();
    object.entry(2, 's', 0, 4).entry(3, 'm', 0, self, 0, 0, 0).entry(0);

    assertThat(read(object).structs().get("struct s").members())
        .singleElement()
        .extracting(HeaderMember::type)
        .isEqualTo(new Struct("struct s"));
  }

  @Test
  void untagged_structs_that_lie_in_each_other_are_refused() {
    HandmadeObject object =
        new HandmadeObject()
            .abbreviation(2, 0x13, true)
            .abbreviation(3, 0x0d, false, NAME, TEXT, TYPE, REFERENCE);
    int self = object.next();
    object.entry(2).entry(3, 'm', 0, self, 0, 0, 0).entry(0);

    assertRefused(object, "nested too deep");
  }

  @Test
  void entries_that_are_nested_too_deep_are_refused() {
    HandmadeObject object = new HandmadeObject().abbreviation(2, 0x13, true);
    for (int i = 0; i < 100_000; i++) {
      object.entry(2);
    }

    assertRefused(object, "nested too deep");
  }

  @Test
  void entries_that_cost_much_and_take_no_room_are_refused() {
    int[] attributes = new int[2_000];
    for (int i = 0; i < attributes.length; i += 2) {
      attributes[i] = 0x27;
      attributes[i + 1] = 0x19;
    }
    HandmadeObject object = new HandmadeObject().abbreviation(2, 0x34, false, attributes);

    assertRefused(object, "too many attributes");
  }

  @Test
  void a_name_that_is_too_long_is_refused() {
    HandmadeObject object = new HandmadeObject().abbreviation(2, 0x13, false, NAME, TEXT);
    object.entry(2, "x".repeat(5_000).chars().toArray()).entry(0);

    assertRefused(object, "a name of 5000 bytes");
  }

  /** Every byte begins a text, and all of them are long. */
  @Test
  void texts_that_overlap_are_refused() {
    HandmadeObject object =
        new HandmadeObject().text("x".repeat(5_000)).abbreviation(2, 0x34, false, NAME, 0x0e);
    for (int i = 3_000; i < 5_000; i++) {
      object.entryTo(2, i);
    }

    assertRefused(object, "too many texts overlap");
  }

  @Test
  void keys_that_are_made_of_long_names_are_refused() {
    HandmadeObject object =
        new HandmadeObject().text("x".repeat(2_000)).abbreviation(2, 0x13, false, NAME, 0x0e);
    for (int i = 0; i < 1_000; i++) {
      object.entryTo(2, 0);
    }

    assertRefused(object, "too many long names");
  }

  @Test
  void a_reference_to_no_entry_is_refused() {
    HandmadeObject object =
        new HandmadeObject().abbreviation(2, 0x34, false, NAME, TEXT, TYPE, REFERENCE);
    object.entry(2, 'v', 0, 1, 0, 0, 0);

    assertRefused(object, "an entry that does not exist");
  }

  @Test
  void a_block_that_is_longer_than_the_file_is_refused() {
    HandmadeObject object = new HandmadeObject().abbreviation(2, 0x34, false, 0x02, 0x04);
    object.entry(2, 0xff, 0xff, 0xff, 0xff);

    assertRefused(object, "more than it has");
  }

  private static void assertRefused(HandmadeObject object, String message) {
    assertThatExceptionOfType(MalformedObjectException.class)
        .isThrownBy(() -> read(object))
        .withMessageContaining(message);
  }

  private static HeaderTypes read(HandmadeObject object) throws MalformedObjectException {
    return DwarfReader.read(ObjectFile.of(object.bytes()));
  }
}
