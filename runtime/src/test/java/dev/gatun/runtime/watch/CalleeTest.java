package dev.gatun.runtime.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is known of a function by its address. */
class CalleeTest {
  @Test
  void a_function_has_the_name_that_it_was_found_under() {
    Callee.found(0x1000, "plugin_run", "/opt/libplugin.so");
    Callee.declared(0x1000, "count, size");
    Callee.found(0x1000, "plugin_run", "/opt/libplugin.so");
    Callee known = Callee.at(0x1000);
    assertThat(known.name()).isEqualTo("plugin_run");
    assertThat(known.library()).isEqualTo("libplugin.so");
    assertThat(known.parameters()).containsExactly("count", "size");
  }

  /** A library that was unloaded leaves its addresses to the next one. */
  @Test
  void what_is_loaded_at_the_same_address_has_its_own_name() {
    Callee.found(0x2000, "first_run", "/opt/libfirst.so");
    Callee.declared(0x2000, "count, size");
    Callee.found(0x2000, "second_stop", "/opt/libsecond.so");
    Callee known = Callee.at(0x2000);
    assertThat(known.name()).isEqualTo("second_stop");
    assertThat(known.library()).isEqualTo("libsecond.so");
    assertThat(known.parameters()).isEmpty();
    Callee.found(0x2000, "second_stop", "/opt/libthird.so");
    assertThat(Callee.at(0x2000).library()).isEqualTo("libthird.so");
    Callee.found(0x2000, "third_go", "/opt/libthird.so");
    assertThat(Callee.at(0x2000).name()).isEqualTo("third_go");
  }
}
