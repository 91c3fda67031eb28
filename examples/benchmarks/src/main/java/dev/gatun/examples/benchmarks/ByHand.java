package dev.gatun.examples.benchmarks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** The same functions, as one writes it by hand after the documents of java.lang.foreign. */
final class ByHand {
  static final Linker LINKER = Linker.nativeLinker();

  static final SymbolLookup LIBRARY =
      SymbolLookup.libraryLookup(
          Path.of(System.getProperty("java.library.path")).resolve(System.mapLibraryName("bench")),
          Arena.global());

  static final StructLayout POINT =
      MemoryLayout.structLayout(JAVA_INT.withName("x"), JAVA_INT.withName("y"));

  static final StructLayout BOUNDS =
      MemoryLayout.structLayout(
          JAVA_INT.withName("left"),
          JAVA_INT.withName("top"),
          JAVA_INT.withName("right"),
          JAVA_INT.withName("bottom"));

  static final FunctionDescriptor ORDER =
      FunctionDescriptor.of(
          JAVA_INT, ADDRESS.withTargetLayout(JAVA_INT), ADDRESS.withTargetLayout(JAVA_INT));

  static final StructLayout STATE = Linker.Option.captureStateLayout();

  static final MethodHandle NOOP = link("bench_noop", FunctionDescriptor.ofVoid());
  static final MethodHandle NOOP_CRITICAL =
      link("bench_noop", FunctionDescriptor.ofVoid(), Linker.Option.critical(false));
  static final MethodHandle ADD =
      link("bench_add", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
  static final MethodHandle ADD_CRITICAL =
      link(
          "bench_add",
          FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT),
          Linker.Option.critical(false));
  static final MethodHandle LENGTH =
      link("bench_length", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
  static final MethodHandle NAME = link("bench_name", FunctionDescriptor.of(ADDRESS));
  static final MethodHandle DIVIDE =
      link("bench_divide", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));
  static final MethodHandle CHECKED =
      link(
          "bench_checked",
          FunctionDescriptor.of(JAVA_INT, JAVA_INT),
          Linker.Option.captureCallState("errno"));
  static final MethodHandle SWAP = link("bench_swap", FunctionDescriptor.of(POINT, POINT));
  static final MethodHandle TURN = link("bench_turn", FunctionDescriptor.of(BOUNDS, BOUNDS));
  static final MethodHandle SUM =
      link("bench_sum", FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG));
  static final MethodHandle SORT =
      link("bench_sort", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, ADDRESS));
  static final MethodHandle ROWS_READ =
      link(
          "bench_rows_read",
          FunctionDescriptor.of(java.lang.foreign.ValueLayout.JAVA_DOUBLE, ADDRESS, JAVA_LONG));
  static final MethodHandle ROWS_WRITE =
      link("bench_rows_write", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
  static final MethodHandle BOX_OPEN =
      link("bench_box_open", FunctionDescriptor.of(ADDRESS, JAVA_INT));
  static final MethodHandle BOX_VALUE =
      link("bench_box_value", FunctionDescriptor.of(JAVA_INT, ADDRESS));

  private ByHand() {}

  private static MethodHandle link(
      String name, FunctionDescriptor function, Linker.Option... options) {
    MemorySegment address = LIBRARY.find(name).orElseThrow();
    return LINKER.downcallHandle(address, function, options);
  }
}
