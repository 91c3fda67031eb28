package dev.gatun.examples.across;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossTables.Close;
import dev.gatun.examples.across.AcrossTables.Driver;
import dev.gatun.examples.across.AcrossTables.Handler;
import dev.gatun.examples.across.AcrossTables.Methods;
import dev.gatun.examples.across.AcrossTables.Open;
import dev.gatun.examples.across.AcrossTables.Read;
import dev.gatun.examples.across.AcrossTablesBinding.DriverViewStruct;
import dev.gatun.examples.across.AcrossTablesBinding.HookUnion;
import dev.gatun.examples.across.AcrossTablesBinding.MethodsViewStruct;
import dev.gatun.examples.across.AcrossTablesBinding.ShapeMethodsStruct;
import dev.gatun.examples.across.AcrossTablesBinding.ShapeStruct;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.NullResultException;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables of functions, implemented by C and by Java. */
class AcrossTablesTest {
  private static final AcrossTables C = AcrossTablesBinding.open();

  /** 10 + 9 + ... + 1, in files that tell their bytes one by one. */
  private static final long SUM = 55;

  private int left;
  private int closed;

  private final Open open =
      name -> {
        left = 10;
        return name.equals("file") ? 5 : -2;
      };

  private final Read read =
      (file, buffer, size) -> {
        assertThat(file).isEqualTo(5);
        assertThat(size).isEqualTo(7);
        if (left == 0) {
          return 0;
        }
        Linking.pointee(buffer, size).set(JAVA_BYTE, 0, (byte) left--);
        return 1;
      };

  private final Close close = file -> closed += file;

  private final Methods methods = new Methods(3, open, read, close);

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
    assertThat(C.openFiles()).isZero();
  }

  @Test
  void a_record_of_callbacks_is_a_table_for_the_call() {
    assertThat(C.run(methods, "file")).isEqualTo(SUM);
    assertThat(closed).isEqualTo(5);
    assertThat(C.run(methods, "nothing")).isEqualTo(-2);
    assertThat(C.runByValue(methods, "file")).isEqualTo(SUM);
    assertThat(closed).isEqualTo(10);
  }

  @Test
  void a_nullable_callback_is_null() {
    assertThat(C.run(new Methods(3, open, read, null), "file")).isEqualTo(SUM);
    assertThat(closed).isZero();
    assertThatThrownBy(() -> C.run(new Methods(3, open, null, close), "file"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Methods.read is null");
  }

  @Test
  void arrays_of_tables_cross() {
    Methods[] tables = new Methods[1_000];
    Arrays.fill(tables, methods);
    assertThat(C.runAll(tables, "file")).isEqualTo(1_000 * SUM);
  }

  @Test
  void an_array_of_tables_is_copied_back() {
    Methods[] tables = {methods};
    C.replace(tables);
    assertThat(C.run(tables[0], "ab")).isEqualTo('a' + 'b');
    assertThat(tables[0]).isEqualTo(C.ofCByValue(true));
  }

  @Test
  void what_a_function_of_a_table_throws_comes_out_of_the_call() {
    IllegalStateException thrown = new IllegalStateException("cannot open");
    Methods failing =
        new Methods(
            3,
            name -> {
              throw thrown;
            },
            read,
            close);
    assertThatThrownBy(() -> C.run(failing, "file")).isSameAs(thrown);
    assertThatThrownBy(
            () ->
                C.run(
                    new Methods(3, open, (file, buffer, size) -> C.run(failing, "file"), close),
                    "file"))
        .isSameAs(thrown);
  }

  @Test
  void a_retained_table_lives_as_long_as_the_arena() {
    try (Arena arena = Arena.ofShared()) {
      C.register(methods, arena);
      collect();
      assertThat(C.runRegistered("file")).isEqualTo(SUM);
      assertThat(C.runRegistered("file")).isEqualTo(SUM);
      C.registerFirst(new Methods[] {new Methods(3, open, read, null), methods}, arena);
      collect();
      closed = 0;
      assertThat(C.runRegistered("file")).isEqualTo(SUM);
      assertThat(closed).isZero();
      C.register(null, arena);
    }
  }

  @Test
  void a_table_that_is_retained_with_an_automatic_arena_stays() {
    C.register(methods, Arena.ofAuto());
    for (int i = 0; i < 3; i++) {
      collect();
      assertThat(C.runRegistered("file")).isEqualTo(SUM);
    }
  }

  @Test
  void a_table_is_not_retained_with_a_closed_arena() {
    Arena arena = Arena.ofConfined();
    arena.close();
    assertThatThrownBy(() -> C.register(methods, arena))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("AcrossTables.register: lifetime was closed");
    assertThatThrownBy(() -> C.register(methods, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("AcrossTables.register: lifetime is null");
  }

  @Test
  void an_arena_that_is_closed_inside_of_a_function_of_its_table_is_an_exception() {
    Arena arena = Arena.ofShared();
    C.register(
        new Methods(
            3,
            name -> {
              arena.close();
              return -1;
            },
            read,
            close),
        arena);
    assertThatThrownBy(() -> C.runRegistered("file")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_table_of_c_is_called_from_java() {
    Methods table = C.ofCByValue(true);
    int file = table.open().open("abc");
    try (Arena arena = Arena.ofConfined()) {
      var buffer = arena.allocate(10);
      assertThat(table.read().read(file, buffer, 10)).isEqualTo(3);
      assertThat(buffer.getString(0)).isEqualTo("abc");
      assertThat(table.read().read(file, buffer, 10)).isZero();
    }
    assertThat(C.openFiles()).isEqualTo(1);
    table.close().close(file);
    assertThat(C.ofCByValue(false).close()).isNull();
    assertThat(C.run(table, "ab")).as("and given back").isEqualTo('a' + 'b');
  }

  @Test
  void a_view_reads_the_functions_of_c() {
    var table = C.ofC();
    int file = table.open().open("abc");
    table.close().close(file);
    assertThat(C.run(table, "ab")).isEqualTo('a' + 'b');
    assertThat(table.open()).isEqualTo(C.ofCByValue(true).open());
  }

  @Test
  void a_view_is_given_functions_with_an_arena() {
    try (Arena arena = Arena.ofConfined()) {
      var table = MethodsViewStruct.allocate(arena);
      table.version(3);
      assertThat(table.close()).isNull();
      assertThatThrownBy(table::open)
          .isInstanceOf(NullResultException.class)
          .hasMessageContaining("MethodsView.open is NULL");
      table.open(open, arena);
      table.read(read, arena);
      table.close(close, arena);
      assertThat(table.open()).isSameAs(open);
      assertThat(C.run(table, "file")).isEqualTo(SUM);
      assertThat(closed).isEqualTo(5);
      table.close(null, arena);
      assertThat(C.run(table, "file")).isEqualTo(SUM);
      assertThat(closed).isEqualTo(5);
      assertThatThrownBy(() -> table.open(null, arena))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("MethodsView.open is null");
      assertThatThrownBy(() -> table.open(open, null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("MethodsView.open: lifetime is null");
    }
  }

  @Test
  void tables_nest_and_lie_in_arrays() {
    Handler first = event -> 1_000 + event;
    Driver driver = new Driver("file", methods, new Handler[] {first, first, null});
    assertThat(C.drive(driver)).isEqualTo(SUM + 1_000 + 1_001);
    Driver ofC = C.driver();
    assertThat(ofC.name()).isEqualTo("driver");
    assertThat(ofC.handlers()[0].handle(21)).isEqualTo(42);
    assertThat(ofC.handlers()[1]).isNull();
    assertThat(C.drive(ofC)).isEqualTo("driver".chars().sum() - 2);
    try (Arena arena = Arena.ofConfined()) {
      var view = DriverViewStruct.allocate(arena);
      view.methods().version(3);
      view.handlers(new Handler[] {null, first, first}, arena);
      assertThat(view.handlers()).containsExactly(null, first, first);
      assertThatThrownBy(() -> view.handlers(new Handler[2], arena))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("DriverView.handlers has 2 elements");
    }
  }

  @Test
  void a_union_holds_a_function() {
    try (Arena arena = Arena.ofConfined()) {
      var hook = HookUnion.allocate(arena);
      C.setHook(hook);
      assertThat(hook.handler().handle(4)).isEqualTo(8);
      Handler handler = event -> event + 1;
      hook.handler(handler, arena);
      assertThat(C.callHook(hook, 4)).isEqualTo(5);
      assertThat(hook.handler()).isSameAs(handler);
      hook.number(0);
      assertThatThrownBy(hook::handler).isInstanceOf(NullResultException.class);
    }
  }

  @Test
  void an_object_of_c_is_called_through_its_table() {
    AcrossTables.Shape square = C.square(3);
    assertThat(square.area()).isEqualTo(9);
    square.methods().scale().scale(square, 2);
    assertThat(square.side()).isEqualTo(6);
    assertThat(C.useShape(square)).isEqualTo(144);
    assertThat(square.release()).isZero();
  }

  @Test
  void an_object_of_java_is_called_through_its_table() {
    try (Arena arena = Arena.ofConfined()) {
      var table = ShapeMethodsStruct.allocate(arena);
      table.area(self -> self.side() + 1, arena);
      table.scale((self, by) -> self.side(self.side() * by), arena);
      AtomicReference<AcrossTables.Shape> released = new AtomicReference<>();
      table.release(
          self -> {
            released.set(self);
            return 0;
          },
          arena);
      var shape = ShapeStruct.allocate(arena);
      shape.methods(table);
      shape.side(20);
      assertThat(C.useShape(shape)).isEqualTo(41);
      assertThat(shape.side()).isEqualTo(40);
      assertThat(shape.release()).isZero();
      assertThat(released.get()).as("Java called its own").isSameAs(shape);
    }
  }

  @Test
  void calls_leave_nothing_behind() {
    for (int i = 1; i < 5_000; i++) {
      int result = -i;
      assertThat(C.run(new Methods(3, name -> result, read, close), "file")).isEqualTo(result);
    }
  }

  private static void collect() {
    for (byte[] garbage : Collections.nCopies(3, new byte[1 << 20])) {
      assertThat(garbage.clone()).hasSize(1 << 20);
      System.gc();
    }
  }
}
