package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossHandles.AnyStore;
import dev.gatun.examples.across.AcrossHandles.CheckedStore;
import dev.gatun.examples.across.AcrossHandles.Cursor;
import dev.gatun.examples.across.AcrossHandles.Mark;
import dev.gatun.examples.across.AcrossHandles.NarrowCursor;
import dev.gatun.examples.across.AcrossHandles.Pair;
import dev.gatun.examples.across.AcrossHandles.PairView;
import dev.gatun.examples.across.AcrossHandles.Row;
import dev.gatun.examples.across.AcrossHandles.Store;
import dev.gatun.examples.across.AcrossHandles.StrictStore;
import dev.gatun.runtime.ErrnoException;
import dev.gatun.runtime.NullResultException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opaque pointers: made, used, closed once, and never used after that. */
class AcrossHandlesTest {
  private static final int ENOENT = 2;
  private static final int EBUSY = 16;
  private static final AcrossHandles C = AcrossHandlesBinding.open();

  private int openBefore;

  @BeforeEach
  void count() {
    openBefore = C.stillOpen();
  }

  @AfterEach
  void c_agrees_and_all_is_closed() {
    assertThat(C.failures()).isZero();
    assertThat(C.stillOpen()).isEqualTo(openBefore);
  }

  @Test
  void a_handle_is_closed_once_by_try_with_resources() {
    int number;
    try (Store store = C.make("a")) {
      number = C.number(store);
      assertThat(C.name(store)).isEqualTo("a");
      assertThat(C.closes(number)).isZero();
    }
    assertThat(C.closes(number)).isEqualTo(1);
  }

  @Test
  void use_after_close_names_the_function_and_the_handle() {
    Store store = C.make("a");
    store.close();
    assertThatThrownBy(() -> C.number(store))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("AcrossHandles.number: store is closed: Store[Store * 0x")
        .hasMessageEndingWith(", closed]");
  }

  @Test
  void a_second_close_is_an_exception() {
    Store store = C.make("a");
    int number = C.number(store);
    store.close();
    assertThatThrownBy(store::close)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Store.close: Store[")
        .hasMessageEndingWith("was closed already");
    assertThat(C.closes(number)).isEqualTo(1);
  }

  @Test
  void null_is_refused_unless_it_is_declared() {
    assertThat(C.name(null)).isNull();
    assertThatThrownBy(() -> C.number((AnyStore) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossHandles.number: store is null");
    assertThat(C.makeOrNull("")).isNull();
    assertThatThrownBy(() -> C.make(""))
        .isInstanceOf(NullResultException.class)
        .hasMessageStartingWith("the result of AcrossHandles.make is NULL");
  }

  @Test
  void an_implementation_of_ones_own_is_refused() {
    Store mine = () -> {};
    assertThatThrownBy(() -> C.number(mine))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("AcrossHandles.number: store is a dev.gatun.examples.across.")
        .hasMessageEndingWith("handles come from the functions of their library");
  }

  @Test
  void a_handle_comes_through_an_out_parameter() {
    try (Store store = C.open("b")) {
      assertThat(C.name(store)).isEqualTo("b");
    }
    assertThatThrownBy(() -> C.open(""))
        .isExactlyInstanceOf(ErrnoException.class)
        .hasMessageContaining("errno " + ENOENT);
  }

  @Test
  void a_close_that_fails_is_told_where_it_is_declared_and_the_handle_is_closed_all_the_same() {
    StrictStore store = C.openStrictly("c");
    C.failToClose(store, EBUSY);
    assertThatThrownBy(store::close)
        .isExactlyInstanceOf(ErrnoException.class)
        .hasMessageStartingWith("store_close_status: ");
    assertThatThrownBy(store::close).isExactlyInstanceOf(IllegalStateException.class);
    C.openStrictly("d").close();
  }

  @Test
  void a_close_may_fail_with_a_checked_exception() throws IOException {
    CheckedStore store = C.openChecked("c");
    C.failToClose(store, EBUSY);
    assertThatThrownBy(store::close)
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("store_close_status failed with code -1");
    assertThatThrownBy(store::close).isExactlyInstanceOf(IllegalStateException.class);
    C.openChecked("d").close();
  }

  @Test
  void a_handle_says_what_it_is() {
    Store store = C.make("a");
    assertThat(store.toString()).matches("Store\\[Store \\* 0x[0-9a-f]+, open]");
    store.close();
    assertThat(store.toString()).matches("Store\\[Store \\* 0x[0-9a-f]+, closed]");
  }

  @Test
  void a_handle_without_an_end_is_a_typed_pointer() {
    assertThat(C.index(C.gate(2))).isEqualTo(2);
    assertThatThrownBy(() -> C.gate(3)).isInstanceOf(NullResultException.class);
    assertThat(C.name(C.shared())).isEqualTo("shared");
  }

  @Test
  void the_same_pointer_twice_is_two_handles() {
    assertThat(C.shared()).isNotEqualTo(C.shared());
    assertThat(C.same(C.shared(), C.shared())).isTrue();
  }

  @Test
  void the_owner_closes_what_belongs_to_it_the_youngest_first() {
    Store store = C.make("a");
    Cursor first = C.cursor(store, 4);
    NarrowCursor narrow = C.narrow(first);
    Cursor second = C.cursor(store, 4);
    List<Integer> numbers =
        List.of(C.number(store), C.number(first), C.number(narrow), C.number(second));
    store.close();
    assertThat(numbers).extracting(C::closes).containsOnly(1);
    assertThat(C.lastClosed()).isEqualTo(numbers.getFirst());
    assertThatThrownBy(() -> C.next(first))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("AcrossHandles.next: cursor is closed: Cursor[");
    assertThatThrownBy(() -> C.number(narrow)).isExactlyInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_handle_that_its_owner_closed_can_be_closed_once_more_for_nothing() {
    Store store = C.make("a");
    try (Cursor cursor = C.cursor(store, 4)) {
      assertThat(C.number(cursor)).isPositive();
      store.close();
    }
    Cursor again;
    try (Store other = C.make("b")) {
      again = C.cursor(other, 4);
    }
    again.close();
    assertThatThrownBy(again::close).isExactlyInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_is_closed_already_is_left_alone_by_its_owner() {
    try (Store store = C.make("a")) {
      C.cursor(store, 1).close();
      Cursor cursor = C.cursor(store, 1);
      C.narrow(cursor);
      cursor.close();
    }
  }

  @Test
  void ten_thousand_handles_belong_to_one() {
    Store store = C.make("a");
    List<Cursor> cursors = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      cursors.add(C.cursor(store, i));
    }
    cursors.get(5_000).close();
    store.close();
    assertThatThrownBy(() -> C.next(cursors.get(9_999))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_has_no_end_of_its_own_lives_as_long_as_its_owner() {
    Store store = C.make("a");
    Cursor cursor = C.cursor(store, 2);
    Row row = C.next(cursor);
    assertThat(C.value(row)).isEqualTo(1);
    assertThat(C.value(C.next(cursor))).isEqualTo(2);
    assertThat(C.next(cursor)).isNull();
    store.close();
    assertThatThrownBy(() -> C.value(row))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageContaining("AcrossHandles.value: row is closed: Row[")
        .hasMessageContaining("belongs to Cursor[");
  }

  @Test
  void what_belongs_to_what_has_no_end_is_closed_with_the_owner_of_that() {
    Store store = C.make("a");
    Cursor cursor = C.cursor(store, 2);
    Mark mark = C.mark(C.next(cursor));
    C.mark(C.next(cursor)).close();
    assertThat(C.value(mark)).isEqualTo(2);
    cursor.close();
    assertThatThrownBy(() -> C.value(mark))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("AcrossHandles.value: mark is closed: Mark[");
    mark.close();
    store.close();
  }

  @Test
  void the_owner_is_the_parameter_of_its_type() {
    Cursor cursor;
    try (Store key = C.make("key");
        Store store = C.make("a")) {
      cursor = C.cursor(key, store, 3);
      assertThat(C.cursor(null, store, -1)).isNull();
      C.cursor(null, store, 3).close();
    }
    assertThatThrownBy(() -> C.next(cursor)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_handle_is_not_closed_by_a_callback_of_a_call_that_uses_it() {
    Store store = C.make("a");
    assertThatThrownBy(() -> C.visit(store, (given, none) -> store.close()))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Store.close: Store[")
        .hasMessageEndingWith("is in use by a call that is under way");
    store.close();
  }

  @Test
  void an_owner_is_not_closed_while_what_belongs_to_it_is_in_use() {
    Store store = C.make("a");
    Cursor idle = C.cursor(store, 1);
    Cursor used = C.cursor(store, 1);
    assertThatThrownBy(() -> C.seek(used, store::close))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Cursor.close: Cursor[")
        .hasMessageEndingWith("is in use by a call that is under way");
    assertThat(C.number(idle)).isPositive();
    store.close();
  }

  @Test
  void what_a_callback_gets_belongs_to_c() {
    try (Store store = C.make("a")) {
      List<Store> kept = new ArrayList<>();
      C.visit(
          store,
          (given, none) -> {
            assertThat(given).isNotSameAs(store);
            assertThat(C.same(given, store)).isTrue();
            assertThat(none).isNull();
            kept.add(given);
          });
      assertThatThrownBy(kept.getFirst()::close)
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessageEndingWith("belongs to C, which alone closes it");
      assertThat(C.number(kept.getFirst())).isEqualTo(C.number(store));
    }
  }

  @Test
  void a_callback_answers_with_a_handle() {
    Store store = C.make("a");
    int number = C.number(store);
    assertThat(C.ask(() -> store)).isEqualTo(number);
    assertThat(C.ask(() -> null)).isEqualTo(-1);
    store.close();
    assertThatThrownBy(() -> C.ask(() -> store))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Answer.answer");
  }

  @Test
  void structs_point_to_handles() {
    try (Store a = C.make("a");
        Store b = C.make("b")) {
      int first = C.number(a);
      int second = C.number(b);
      assertThat(C.numbers(new Pair(a, b))).isEqualTo(first * 1000 + second);
      assertThat(C.numbers(new Pair(a, null))).isEqualTo(first * 1000 + 999);
      Pair swapped = C.swapped(new Pair(a, b));
      assertThat(C.number(swapped.first())).isEqualTo(second);
      assertThatThrownBy(swapped.first()::close)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("belongs to C");
      C.swapCopy(new Pair(a, b));
      assertThatThrownBy(() -> C.numbers(new Pair(null, b)))
          .isExactlyInstanceOf(NullPointerException.class)
          .hasMessageContaining("Pair.first");
    }
  }

  @Test
  void a_struct_with_a_closed_handle_is_refused() {
    try (Store a = C.make("a")) {
      Store b = C.make("b");
      b.close();
      assertThatThrownBy(() -> C.numbers(new Pair(a, b)))
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("Pair.second is closed");
      // What was used before the refusal is free again, or this would not close.
    }
  }

  @Test
  void views_point_to_handles() {
    try (Store a = C.make("a");
        Store b = C.make("b");
        Arena arena = Arena.ofConfined()) {
      PairView pair = AcrossHandlesBinding.PairViewStruct.allocate(arena);
      assertThatThrownBy(pair::first).isInstanceOf(NullResultException.class);
      assertThat(pair.second()).isNull();
      pair.first(a);
      pair.second(b);
      C.swap(pair);
      assertThat(C.number(pair.first())).isEqualTo(C.number(b));
      pair.second(null);
      assertThat(pair.second()).isNull();
    }
  }

  @Test
  void arrays_have_handles_as_elements() {
    Store[] stores = new Store[100];
    int sum = 0;
    for (int i = 0; i < stores.length; i++) {
      stores[i] = C.make("s" + i);
      sum += C.number(stores[i]);
    }
    Store[] passed = stores.clone();
    assertThat(C.sum(passed)).isEqualTo(sum);
    assertThat(passed[0]).isNotSameAs(stores[0]).isNotSameAs(stores[99]);
    assertThat(C.number(passed[0])).isEqualTo(C.number(stores[99]));
    assertThat(passed[50]).isSameAs(stores[50]);
    for (Store store : stores) {
      store.close();
    }
    assertThatThrownBy(() -> C.sum(stores))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("an element of AcrossHandles.sum: stores is closed");
  }

  @Test
  void variable_arguments_are_handles() {
    try (Store a = C.make("a");
        Store b = C.make("b")) {
      int sum = C.number(a) + C.number(b);
      assertThat(C.total(3, a, null, b)).isEqualTo(sum);
      assertThat(C.total(1, a)).isEqualTo(C.number(a));
      assertThat(C.totalOfAny(2, a, b)).isEqualTo(sum);
      Store closed = C.make("c");
      closed.close();
      assertThatThrownBy(() -> C.total(2, a, closed))
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessageContaining("is closed");
    }
  }
}
