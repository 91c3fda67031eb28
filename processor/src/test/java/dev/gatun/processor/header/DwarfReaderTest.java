package dev.gatun.processor.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gatun.processor.header.HeaderStruct.HeaderBits;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What DWARF allows, and the compilers that we test with do not write. */
final class DwarfReaderTest {
  private static final int NAME = 0x03;
  private static final int TEXT = 0x08;
  private static final int SIZE = 0x0b;
  private static final int ONE_BYTE = 0x0b;
  private static final int BIT_OFFSET = 0x0c;
  private static final int BIT_SIZE = 0x0d;
  private static final int CONSTANT = 0x1c;
  private static final int SIGNED = 0x0d;
  private static final int LOCATION = 0x38;
  private static final int EXPRESSION = 0x18;
  private static final int TYPE = 0x49;
  private static final int SECTION_REFERENCE = 0x10;

  @Test
  void a_member_can_lie_where_an_expression_says() throws Exception {
    HandmadeObject object = structs();
    object.entry(2, 's', 0, 9).entry(3, 'm', 0, 3, 0x23, 0x88, 0x01).entry(0);

    assertThat(read(object).structs().get("struct s").members())
        .containsExactly(
            new HeaderMember(Optional.of("m"), new HeaderType.Void(), 136, Optional.empty()));
  }

  @Test
  void a_member_that_lies_at_no_constant_offset_is_refused() {
    HandmadeObject object = structs();
    object.entry(2, 's', 0, 9).entry(3, 'm', 0, 1, 0x06).entry(0);

    assertThatExceptionOfType(MalformedObjectException.class).isThrownBy(() -> read(object));
  }

  @Test
  void a_bit_field_can_be_counted_in_a_unit_of_the_size_of_its_type() throws Exception {
    HandmadeObject object =
        structs()
            .abbreviation(
                4, 0x0d, false, BIT_SIZE, ONE_BYTE, BIT_OFFSET, ONE_BYTE, TYPE, SECTION_REFERENCE)
            .abbreviation(
                5,
                0x0d,
                false,
                NAME,
                TEXT,
                BIT_SIZE,
                ONE_BYTE,
                BIT_OFFSET,
                ONE_BYTE,
                TYPE,
                SECTION_REFERENCE)
            .abbreviation(6, 0x16, false, TYPE, SECTION_REFERENCE)
            .abbreviation(7, 0x24, false, SIZE, ONE_BYTE);
    int type = object.next();
    object.entryTo(6, type + 5).entry(7, 4);
    object
        .entry(2, 's', 0, 4)
        .entryTo(4, new int[] {1, 31}, type)
        .entryTo(5, new int[] {'b', 0, 5, 20}, type)
        .entry(0);

    // The first has no name, and is left out.
    assertThat(read(object).structs().get("struct s").members())
        .singleElement()
        .extracting(HeaderMember::bits)
        .isEqualTo(Optional.of(new HeaderBits(7, 5)));
  }

  @Test
  void an_enum_without_a_type_has_a_sign_if_a_constant_has() throws Exception {
    HandmadeObject object =
        new HandmadeObject()
            .abbreviation(2, 0x04, true, NAME, TEXT, SIZE, ONE_BYTE)
            .abbreviation(3, 0x28, false, NAME, TEXT, CONSTANT, ONE_BYTE)
            .abbreviation(4, 0x28, false, NAME, TEXT, CONSTANT, SIGNED);
    object.entry(2, 'e', 0, 4).entry(3, 'A', 0, 200).entry(4, 'B', 0, 0x7f).entry(0);
    object.entry(2, 'f', 0, 1).entry(3, 'C', 0, 200).entry(4, 'D', 0, 1).entry(0);

    assertThat(read(object).enums())
        .containsEntry("enum e", new HeaderEnum("enum e", true, 4, Map.of("A", 200L, "B", -1L)))
        .containsEntry("enum f", new HeaderEnum("enum f", false, 1, Map.of("C", 200L, "D", 1L)));
  }

  private static HandmadeObject structs() {
    return new HandmadeObject()
        .abbreviation(2, 0x13, true, NAME, TEXT, SIZE, ONE_BYTE)
        .abbreviation(3, 0x0d, false, NAME, TEXT, LOCATION, EXPRESSION);
  }

  private static HeaderTypes read(HandmadeObject object) throws MalformedObjectException {
    return DwarfReader.read(ObjectFile.of(object.bytes()));
  }
}
