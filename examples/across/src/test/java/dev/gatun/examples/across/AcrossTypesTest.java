package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.CInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Gatun believes of C's integers, against what the C compiler made of them. */
class AcrossTypesTest {
  private static final AcrossTypes C = AcrossTypesBinding.open();

  private static final List<CInteger> INTEGERS =
      List.of(
          CInteger.CHAR,
          CInteger.SCHAR,
          CInteger.UCHAR,
          CInteger.SHORT,
          CInteger.USHORT,
          CInteger.INT,
          CInteger.UINT,
          CInteger.LONG,
          CInteger.ULONG,
          CInteger.LONG_LONG,
          CInteger.ULONG_LONG,
          CInteger.INT8_T,
          CInteger.UINT8_T,
          CInteger.INT16_T,
          CInteger.UINT16_T,
          CInteger.INT32_T,
          CInteger.UINT32_T,
          CInteger.INT64_T,
          CInteger.UINT64_T,
          CInteger.CHAR16_T,
          CInteger.CHAR32_T,
          CInteger.SIZE_T,
          CInteger.SSIZE_T,
          CInteger.PTRDIFF_T,
          CInteger.INTPTR_T,
          CInteger.UINTPTR_T,
          CInteger.WCHAR_T,
          CInteger.OFF_T,
          CInteger.TIME_T,
          CInteger.CLOCK_T,
          CInteger.MODE_T,
          CInteger.PID_T,
          CInteger.UID_T,
          CInteger.GID_T,
          CInteger.SOCKLEN_T);

  @Test
  void sizes_and_signs_are_those_of_the_c_compiler() {
    for (CInteger type : INTEGERS) {
      String name = type.spelling();
      assertThat((long) type.size()).as("size of %s", name).isEqualTo(C.size(name));
      assertThat(type.signed() ? 1 : 0).as("sign of %s", name).isEqualTo(C.signed(name));
      assertThat(type.layout().byteAlignment())
          .as("alignment of %s", name)
          .isEqualTo(C.align(name));
    }
    assertThat((long) CInteger.BOOL.size()).isEqualTo(C.size("bool"));
  }

  @Test
  void names_are_listed_until_there_is_none() {
    List<String> names = new ArrayList<>();
    for (String name = C.name(0); name != null; name = C.name(names.size())) {
      names.add(name);
    }
    assertThat(names).contains("unsigned long long", "wchar_t", "void *").doesNotHaveDuplicates();
    assertThat(C.name(-1)).isNull();
  }

  @Test
  void an_unknown_name_is_no_type() {
    assertThat(C.size("complex")).isZero();
    assertThat(C.signed("complex")).isEqualTo(-1);
  }
}
