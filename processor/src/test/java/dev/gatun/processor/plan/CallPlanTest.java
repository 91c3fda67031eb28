package dev.gatun.processor.plan;

import static dev.gatun.processor.model.Samples.critical;
import static dev.gatun.processor.model.Samples.function;
import static dev.gatun.processor.model.Samples.name;
import static dev.gatun.processor.model.Samples.outReturning;
import static dev.gatun.processor.model.Samples.retaining;
import static dev.gatun.processor.model.Samples.throwing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.annotation.CType;
import dev.gatun.annotation.Outcome;
import dev.gatun.processor.layout.Argument;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Direction;
import dev.gatun.processor.model.Encoding;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.Allocator;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.CopiedPointer;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.ViewPointer;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.OutResult;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Samples;
import org.junit.jupiter.api.Test;

final class CallPlanTest {
  private static final NativeType VOID = new Nothing();
  private static final NativeType INT = new Scalar(CType.INT, Carrier.INT);

  @Test
  void a_slice_is_two_arguments_in_the_order_of_c() {
    assertThat(CallPlan.of(function("f", VOID, INT, slice(false), INT)).shape().arguments())
        .containsExactly(
            new Slot.Plain(Carrier.INT),
            new Slot.Pointer(),
            new Slot.Converted(CType.SIZE_T),
            new Slot.Plain(Carrier.INT));
    assertThat(CallPlan.of(function("f", VOID, INT, slice(true), INT)).shape().arguments())
        .containsExactly(
            new Slot.Plain(Carrier.INT),
            new Slot.Converted(CType.SIZE_T),
            new Slot.Pointer(),
            new Slot.Plain(Carrier.INT));
  }

  @Test
  void an_allocator_is_no_argument_but_is_remembered() {
    CallPlan plan =
        CallPlan.of(function("f", new Viewed(name("Point")), new Allocator(false), INT));

    assertThat(plan.arguments()).hasSize(1);
    assertThat(plan.allocator()).map(Parameter::name).hasValue("p0");
    assertThat(plan.returnsGroup()).isTrue();
  }

  @Test
  void numbers_and_pointers_that_exist_already_need_no_temporary_memory() {
    assertThat(usesTemporaries(INT)).isFalse();
    assertThat(usesTemporaries(new Address(false))).isFalse();
    assertThat(usesTemporaries(new ViewPointer(name("Point"), false))).isFalse();
    assertThat(
            usesTemporaries(new Slice(new Address(false), Samples.named(""), CType.SIZE_T, false)))
        .isFalse();
    Function keeping = retaining(function("f", VOID, new FunctionPointer(name("Listener"), false)));
    assertThat(CallPlan.of(keeping).usesTemporaries()).isFalse();
  }

  @Test
  void what_is_copied_for_the_call_needs_temporary_memory() {
    assertThat(usesTemporaries(new Text(Encoding.UTF_8, false))).isTrue();
    assertThat(usesTemporaries(array(Direction.IN))).isTrue();
    assertThat(usesTemporaries(slice(false))).isTrue();
    assertThat(usesTemporaries(new Copied(name("Point")))).isTrue();
    assertThat(usesTemporaries(new CopiedPointer(name("Point"), false))).isTrue();
    assertThat(usesTemporaries(new FunctionPointer(name("Listener"), false))).isTrue();
  }

  @Test
  void errno_and_a_returned_record_need_temporary_memory() {
    assertThat(CallPlan.of(throwing(function("f", INT))).usesTemporaries()).isTrue();
    assertThat(CallPlan.of(function("f", new Copied(name("Point")))).usesTemporaries()).isTrue();
    assertThat(CallPlan.of(function("f", INT)).usesTemporaries()).isFalse();
  }

  @Test
  void only_what_c_may_have_written_is_copied_back() {
    Function function =
        function(
            "f", VOID, array(Direction.IN), array(Direction.OUT), array(Direction.IN_OUT), INT);

    assertThat(CallPlan.of(function).copiedBack())
        .extracting(Parameter::name)
        .containsExactly("p1", "p2");
  }

  @Test
  void a_number_fails_by_its_sign_and_a_pointer_by_being_null() {
    assertThat(CallPlan.of(throwing(function("f", INT))).failure())
        .map(Failure::outcome)
        .hasValue(Outcome.NEGATIVE);
    assertThat(CallPlan.of(throwing(function("f", new Address(false)))).failure())
        .map(Failure::outcome)
        .hasValue(Outcome.NULL);
    assertThat(CallPlan.of(function("f", INT)).failure()).isEmpty();
  }

  @Test
  void an_out_parameter_is_the_last_argument_unless_it_has_an_index() {
    Function f = function("f", INT, new Address(false), slice(false));
    CallPlan last = CallPlan.of(outReturning(f, OutResult.LAST, VOID));
    CallPlan first = CallPlan.of(outReturning(f, 0, VOID));

    assertThat(last.arguments().getLast()).isInstanceOf(Argument.Out.class);
    assertThat(first.arguments().getFirst()).isInstanceOf(Argument.Out.class);
    assertThat(last.shape().arguments().getLast()).isEqualTo(new Slot.Pointer());
    assertThat(first.arguments()).hasSize(4);
  }

  @Test
  void the_status_is_what_c_returns_beside_an_out_parameter() {
    Function f = function("f", new Address(false));
    CallPlan ignored = CallPlan.of(outReturning(f, OutResult.LAST, VOID));
    CallPlan checked = CallPlan.of(outReturning(throwing(f), OutResult.LAST, INT));

    assertThat(ignored.shape().result()).isEmpty();
    assertThat(checked.shape().result()).contains(Slot.of(INT));
    assertThat(checked.failure()).map(Failure::outcome).hasValue(Outcome.NEGATIVE);
  }

  @Test
  void a_critical_function_has_its_out_parameter_to_read_after_the_call() {
    Function f = critical(function("f", INT));

    assertThat(CallPlan.of(f).endsWithCall()).isTrue();
    assertThat(CallPlan.of(outReturning(f, OutResult.LAST, VOID)).endsWithCall()).isFalse();
  }

  private static boolean usesTemporaries(NativeType parameter) {
    return CallPlan.of(function("f", VOID, parameter)).usesTemporaries();
  }

  private static NativeType array(Direction direction) {
    return new ArrayPointer(INT, direction, false);
  }

  private static NativeType slice(boolean lengthFirst) {
    return new Slice(array(Direction.IN), Samples.named(""), CType.SIZE_T, lengthFirst);
  }
}
