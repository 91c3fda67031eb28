package dev.gatun.examples.across;

import static dev.gatun.annotation.Outcome.NON_ZERO;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.FailsWhen;
import dev.gatun.annotation.Handle;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Variadic;
import dev.gatun.runtime.ErrnoException;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Opaque pointers that are closed, and those that belong to others. */
@NativeLibrary(value = "across_handles", header = "across_handles.h")
public interface AcrossHandles {
  /** A store, whoever closes it. */
  @Handle("Store")
  interface AnyStore {}

  /** A store. */
  @Handle(close = "store_close")
  interface Store extends AnyStore, AutoCloseable {
    @Override
    void close();
  }

  /** A store that may fail to close. */
  @Handle(value = "Store", close = "store_close_status")
  interface StrictStore extends AnyStore, AutoCloseable {
    /**
     * Closes it.
     *
     * @throws ErrnoException if C says that it failed; it is closed all the same
     */
    @Override
    void close() throws ErrnoException;
  }

  /** A store that may fail to close, which its user has to think of. */
  @Handle(value = "Store", close = "store_close_status")
  interface CheckedStore extends AnyStore, Closeable {
    /**
     * Closes it.
     *
     * @throws IOException if C says that it failed; it is closed all the same
     */
    @Override
    @FailsWhen(NON_ZERO)
    void close() throws IOException;
  }

  /** A cursor of a store. */
  @Handle(close = "cursor_close", belongsTo = Store.class)
  interface Cursor extends AutoCloseable {
    @Override
    void close();
  }

  /** A cursor of a cursor. */
  @Handle(value = "Cursor", close = "cursor_close", belongsTo = Cursor.class)
  interface NarrowCursor extends AutoCloseable {
    @Override
    void close();
  }

  /** A row, which lives as long as its cursor. */
  @Handle(belongsTo = Cursor.class)
  interface Row {}

  /** A mark on a row. */
  @Handle(close = "mark_wipe", belongsTo = Row.class)
  interface Mark extends AutoCloseable {
    @Override
    void close();
  }

  /** A pointer and no more. */
  @Handle
  interface Gate {}

  /**
   * Two stores.
   *
   * @param first one
   * @param second another
   */
  @Struct("StorePair")
  record Pair(Store first, @Nullable Store second) {}

  /** Two stores in native memory. */
  @Struct("StorePair")
  interface PairView {
    /** {@return one} */
    Store first();

    /**
     * Sets one.
     *
     * @param first the store
     */
    void first(Store first);

    /** {@return another} */
    @Nullable Store second();

    /**
     * Sets another.
     *
     * @param second the store
     */
    void second(@Nullable Store second);
  }

  /** What C calls with a store. */
  @Callback
  interface Visitor {
    /**
     * Looks at it.
     *
     * @param store the store
     * @param none nothing
     */
    void visit(Store store, @Nullable Store none);
  }

  /** What C calls with nothing. */
  @Callback
  interface Step {
    /** Does it. */
    void step();
  }

  /** What C asks for a store. */
  @Callback
  interface Answer {
    /** {@return a store} */
    @Nullable AnyStore answer();
  }

  /**
   * {@return a new store}
   *
   * @param name its name, not empty
   */
  @Symbol("store_make")
  Store make(String name);

  /**
   * {@return a new store, or null}
   *
   * @param name its name
   */
  @Symbol("store_make")
  @Nullable Store makeOrNull(String name);

  /**
   * Opens a store.
   *
   * @param name its name, not empty
   * @return the store
   * @throws ErrnoException if the name is empty
   */
  @Symbol("store_open")
  @OutReturn
  Store open(String name) throws ErrnoException;

  /**
   * Opens a store.
   *
   * @param name its name, not empty
   * @return the store
   * @throws ErrnoException if the name is empty
   */
  @Symbol("store_open")
  @OutReturn
  StrictStore openStrictly(String name) throws ErrnoException;

  /**
   * Opens a store.
   *
   * @param name its name, not empty
   * @return the store
   * @throws ErrnoException if the name is empty
   */
  @Symbol("store_open")
  @OutReturn
  CheckedStore openChecked(String name) throws ErrnoException;

  /**
   * Lets its close fail.
   *
   * @param store the store
   * @param code what {@code errno} becomes
   */
  @Symbol("store_fail_to_close")
  void failToClose(AnyStore store, int code);

  /** {@return the store that belongs to C} */
  @Symbol("store_shared")
  AnyStore shared();

  /**
   * {@return the name}
   *
   * @param store the store
   */
  @Symbol("store_name")
  @Nullable String name(@Nullable AnyStore store);

  /**
   * {@return the number}
   *
   * @param store the store
   */
  @Symbol("store_number")
  int number(AnyStore store);

  /**
   * {@return the number}
   *
   * @param cursor the cursor
   */
  @Symbol("cursor_number")
  int number(Cursor cursor);

  /**
   * {@return the number}
   *
   * @param cursor the cursor
   */
  @Symbol("cursor_number")
  int number(NarrowCursor cursor);

  /**
   * {@return a cursor}
   *
   * @param store what it runs over
   * @param limit how far
   */
  @Symbol("cursor_make")
  Cursor cursor(Store store, int limit);

  /**
   * {@return a cursor, or null}
   *
   * @param key a store that is only looked at
   * @param store what it runs over
   * @param limit how far
   */
  @Symbol("cursor_open")
  @OutReturn
  @Nullable Cursor cursor(@Nullable AnyStore key, Store store, int limit);

  /**
   * {@return a cursor of a cursor}
   *
   * @param cursor the cursor
   */
  @Symbol("cursor_narrow")
  NarrowCursor narrow(Cursor cursor);

  /**
   * {@return the next row, or null}
   *
   * @param cursor the cursor
   */
  @Symbol("cursor_next")
  @Nullable Row next(Cursor cursor);

  /**
   * {@return the value}
   *
   * @param row the row
   */
  @Symbol("row_value")
  int value(Row row);

  /**
   * {@return a mark}
   *
   * @param row what it is on
   */
  @Symbol("row_mark")
  Mark mark(Row row);

  /**
   * {@return the value of the row that it is on}
   *
   * @param mark the mark
   */
  @Symbol("mark_value")
  int value(Mark mark);

  /**
   * Calls back with a store.
   *
   * @param store the store
   * @param visitor what is called
   */
  @Symbol("store_visit")
  void visit(AnyStore store, Visitor visitor);

  /**
   * {@return the number of the store that a callback answers with, or -1}
   *
   * @param answer what is called
   */
  @Symbol("store_ask")
  int ask(Answer answer);

  /**
   * Calls back during the use of a cursor.
   *
   * @param cursor the cursor
   * @param step what is called
   */
  @Symbol("cursor_seek")
  void seek(Cursor cursor, Step step);

  /**
   * {@return whether both are the same pointer}
   *
   * @param a one
   * @param b another
   */
  @Symbol("store_same")
  boolean same(AnyStore a, AnyStore b);

  /**
   * {@return the numbers of both}
   *
   * @param pair two stores
   */
  @Symbol("pair_numbers")
  int numbers(Pair pair);

  /**
   * {@return both in the other order}
   *
   * @param pair two stores
   */
  @Symbol("pair_swapped")
  Pair swapped(Pair pair);

  /**
   * Swaps both.
   *
   * @param pair two stores
   */
  @Symbol("pair_swap")
  void swap(PairView pair);

  /**
   * Swaps both in a copy.
   *
   * @param pair two stores
   */
  @Symbol("pair_swap")
  void swapCopy(@In Pair pair);

  /**
   * {@return the sum of the numbers}
   *
   * @param stores the stores, the first of which becomes the last
   */
  @SuppressWarnings("GATUN503") // what comes back is looked at
  @Symbol("stores_sum")
  int sum(@Slice Store[] stores);

  /**
   * {@return the sum of the numbers}
   *
   * @param count how many stores there are
   * @param stores the stores
   */
  @Symbol("stores_total")
  int total(int count, @Variadic @Nullable Store... stores);

  /**
   * {@return the sum of the numbers}
   *
   * @param count 1
   * @param store the store
   */
  @Symbol("stores_total")
  int total(int count, @Variadic Store store);

  /**
   * {@return the sum of the numbers}
   *
   * @param count how many stores there are
   * @param stores the stores
   */
  @Symbol("stores_total")
  int totalOfAny(int count, @Variadic(types = AnyStore.class) Object... stores);

  /**
   * {@return a pointer and no more}
   *
   * @param index which
   */
  @Symbol("gate_at")
  Gate gate(int index);

  /**
   * {@return which one it is}
   *
   * @param gate the pointer
   */
  @Symbol("gate_index")
  int index(Gate gate);

  /** {@return how many are open} */
  @Symbol("handles_open")
  int stillOpen();

  /** {@return how many were closed} */
  @Symbol("handles_closed")
  int closed();

  /**
   * {@return how often the one of a number was closed}
   *
   * @param number the number
   */
  @Symbol("handle_closes")
  int closes(int number);

  /** {@return the number of the last that was closed} */
  @Symbol("handle_last_closed")
  int lastClosed();

  /** {@return the checks of the C side that failed since this was last asked} */
  @Symbol("handles_failures")
  int failures();
}
