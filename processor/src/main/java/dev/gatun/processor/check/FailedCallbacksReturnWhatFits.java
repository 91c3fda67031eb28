package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.NativeType.Viewed;
import dev.gatun.processor.model.Unit;

/** What C gets from a callback that throws is a number of the result's type. */
final class FailedCallbacksReturnWhatFits extends Rule {
  @Override
  void check(Unit unit, Callback callback, Diagnostics found) {
    NativeType result = callback.function().result();
    boolean isNumber =
        !(result instanceof Nothing || result instanceof Copied || result instanceof Viewed);
    if (callback.onFailure() != 0
        && !(isNumber && HeldNumbers.holds(result, callback.onFailure()))) {
      found.report(
          Problem.FAILURE_RESULT_DOES_NOT_FIT,
          callback.origin(),
          callback.name().simple(),
          callback.onFailure());
    }
  }
}
