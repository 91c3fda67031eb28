package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Function pointers that C gives, which Java calls. */
@NativeLibrary(value = "across_callables", header = "across_callables.h")
interface AcrossCallables {
  @CEnum("CallableKind")
  enum Kind {
    ADD,
    SUBTRACT,
    NOTHING
  }

  @Struct("CallablePoint")
  record Point(int x, double y) {}

  @Struct("CallablePoint")
  interface PointView {
    int x();

    void x(int x);

    double y();

    void y(double y);
  }

  @Struct("CallableLarge")
  record Large(long a, long b, long c) {}

  @Callback
  interface Operator {
    int apply(int left, int right);
  }

  /** Has its method, and another one, from an interface that C knows nothing of. */
  @Callback
  interface NamedOperator extends Named {}

  interface Named {
    int apply(int left, int right);

    default String name() {
      return "named";
    }

    /** The name that generated code has for something else. */
    default String pointer() {
      return "OfC";
    }
  }

  @Callback
  interface Chooser {
    @Nullable Operator choose(Kind kind);
  }

  @Callback
  interface StrictChooser {
    Operator choose(Kind kind);
  }

  @Callback
  interface Visitor {
    void visit(@Nullable Operator operation, String name);
  }

  @Callback
  interface StrictVisitor {
    void visit(Operator operation, String name);
  }

  @Callback
  interface Fold {
    int fold(Operator operation, int count);
  }

  @Callback
  interface Norm {
    double of(Point pointer);
  }

  @Callback
  interface Move {
    Point move(@Deref Point point, double by);
  }

  @Callback
  interface Change {
    void change(PointView point);
  }

  @Callback
  interface Turn {
    Large turn(Large large);
  }

  @Callback
  interface Order {
    int compare(@Deref int left, @Deref int right);
  }

  @Callback
  interface Namer {
    @Nullable String name(Kind kind);
  }

  @Callback
  interface StrictNamer {
    String name(Kind kind);
  }

  @Callback
  interface Measure {
    @C(SIZE_T)
    long of(@Nullable String text);
  }

  @Callback
  interface StrictMeasure {
    @C(SIZE_T)
    long of(String text);
  }

  @Callback
  interface MeasureAt {
    @C(SIZE_T)
    long of(@Deref String text);
  }

  @Callback
  interface Next {
    Kind after(@Deref Kind kind);
  }

  @Callback
  interface ByteFunction {
    @C(UINT8_T)
    int apply(@C(UINT8_T) int value, boolean negate);
  }

  @Callback
  interface MemoryFunction {
    @Nullable MemorySegment apply(@Nullable MemorySegment memory, @Deref MemorySegment at);
  }

  @Callback
  interface ApplyAt {
    int apply(@Deref Operator operation, int left, int right);
  }

  @Callback
  interface Many {
    float apply(
        byte a,
        double b,
        long c,
        float d,
        boolean e,
        double f,
        short g,
        float h,
        int i,
        double j,
        @C(UINT8_T) int k,
        float l,
        long m,
        double n,
        byte o,
        float p);
  }

  @Callback
  interface Total {
    long of(@Slice int[] values);
  }

  @Callback
  interface Names {
    String[] get();
  }

  @Symbol("callable_total")
  Total total();

  @Symbol("callable_names")
  Names names();

  @Symbol("callable_totals")
  long totals(Total total);

  @Symbol("callable_find")
  @OutReturn
  @Nullable Operator find(Kind kind);

  @Symbol("callable_operator_or_errno")
  Operator operatorOrErrno(Kind kind) throws ErrnoException;

  @Symbol("callable_operator")
  Operator operator(Kind kind);

  @Symbol("callable_operator")
  @Nullable Operator operatorIfAny(Kind kind);

  @Symbol("callable_operator")
  NamedOperator namedOperator(Kind kind);

  @Symbol("callable_is")
  boolean is(@Nullable Operator operation, Kind kind);

  @Symbol("callable_same")
  @Nullable Operator same(@Nullable Operator operation);

  @Symbol("callable_same")
  NamedOperator keepAsAnother(@Retained Operator operation, Arena lifetime);

  @Symbol("callable_same")
  Operator keep(@Retained Operator operation, Arena lifetime);

  @Symbol("callable_apply")
  int apply(Operator operation, int left, int right);

  @Symbol("callable_apply")
  int applyNamed(NamedOperator operation, int left, int right);

  @Symbol("callable_each")
  void each(Visitor visitor);

  @Symbol("callable_each")
  void eachStrictly(StrictVisitor visitor);

  @Symbol("callable_each_on_thread")
  void eachOnThread(Visitor visitor);

  @Symbol("callable_chooser")
  Chooser chooser();

  @Symbol("callable_chooser")
  StrictChooser strictChooser();

  @Symbol("callable_choose")
  int choose(Chooser chooser, Kind kind, int left, int right);

  @Symbol("callable_choose")
  int chooseStrictly(StrictChooser chooser, Kind kind, int left, int right);

  @Symbol("callable_keep")
  void keepChooser(@Retained @Nullable Chooser chooser, Kind kind, Arena lifetime);

  @Symbol("callable_apply_kept")
  int applyKept(int left, int right);

  @Symbol("callable_fold")
  Fold fold();

  @Symbol("callable_folded")
  int folded(Fold fold, Kind kind, int count);

  @Symbol("callable_norm")
  Norm norm();

  @Symbol("callable_move")
  Move move();

  @Symbol("callable_change")
  Change change();

  @Symbol("callable_turn")
  Turn turn();

  @Symbol("callable_order")
  Order order();

  @Symbol("callable_namer")
  Namer namer();

  @Symbol("callable_namer")
  StrictNamer strictNamer();

  @Symbol("callable_measure")
  Measure measure();

  @Symbol("callable_measure")
  StrictMeasure strictMeasure();

  @Symbol("callable_measure_at")
  MeasureAt measureAt();

  @Symbol("callable_next")
  Next next();

  @Symbol("callable_byte")
  ByteFunction bytes();

  @Symbol("callable_memory")
  MemoryFunction memory();

  @Symbol("callable_apply_at")
  ApplyAt applyAt();

  @Symbol("callable_many")
  Many many();

  @Symbol("callable_apply_at_java")
  boolean applyAtJava(ApplyAt apply, MeasureAt measure, Next next);

  @Symbol("callable_fill")
  void fill(@Out @Nullable Operator[] operators, int count);

  @Symbol("callable_sum")
  long sum(@In @Nullable Operator[] operators, int count, int left, int right);

  @Symbol("callable_failures")
  int failures();
}
