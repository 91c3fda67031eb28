package dev.gatun.processor.plan;

import static dev.gatun.processor.model.Samples.function;
import static dev.gatun.processor.model.Samples.library;
import static dev.gatun.processor.model.Samples.optional;
import static dev.gatun.processor.model.Samples.throwing;
import static dev.gatun.processor.model.Samples.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.NativeType.Scalar;
import org.junit.jupiter.api.Test;

final class LibraryPlanTest {
  private static final NativeType VOID = new Nothing();
  private static final NativeType INT = new Scalar(CType.INT, Carrier.INT);

  @Test
  void functions_of_one_shape_share_it_in_the_order_of_the_source() {
    Function abs = function("abs", INT, INT);
    Function exit = function("exit", VOID, INT);
    Function toupper = function("toupper", INT, INT);
    Function open = throwing(function("open", INT, INT));

    LibraryPlan plan = plan(abs, exit, toupper, open);

    assertThat(plan.shapes())
        .extracting(Shape::name)
        .containsExactly("IntOfInt", "VoidOfInt", "IntOfIntWithErrno");
  }

  @Test
  void a_symbol_of_two_methods_is_looked_for_once() {
    LibraryPlan plan = plan(function("exit", VOID), function("exit", VOID, INT));

    assertThat(plan.symbols()).containsExactly("exit");
  }

  @Test
  void an_optional_symbol_is_known_but_not_required() {
    LibraryPlan plan = plan(function("getpid", INT), optional(function("gettid", INT)));

    assertThat(plan.symbols()).containsExactly("getpid", "gettid");
    assertThat(plan.requiredSymbols()).containsExactly("getpid");
  }

  private static LibraryPlan plan(Function... functions) {
    Library library = library(functions);
    return LibraryPlan.of(unit(library), library);
  }
}
