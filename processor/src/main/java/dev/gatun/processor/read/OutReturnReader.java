package dev.gatun.processor.read;

import dev.gatun.annotation.CType;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.OutResult;
import dev.gatun.runtime.layout.Abi;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** Reads {@code @OutReturn} on a method of a library. */
final class OutReturnReader {
  private OutReturnReader() {}

  /**
   * The out-parameter that the method declares, if it does.
   *
   * @param fails whether what C returns is looked at
   */
  static Optional<OutResult> read(ExecutableElement method, boolean fails, Diagnostics found) {
    Optional<AnnotationMirror> annotation = Annotations.find(method, "OutReturn");
    if (annotation.isEmpty()) {
      return Optional.empty();
    }
    Optional<ElementOrigin> status =
        Annotations.written(annotation.get(), "status")
            .map(value -> ElementOrigin.of(method, annotation.get(), value));
    if (!fails && status.isPresent()) {
      found.report(Problem.STATUS_IS_IGNORED, status.get(), method.getSimpleName());
    }
    CType c = Annotations.type(annotation.get(), "status");
    if (!ScalarReader.isInteger(c) && c != CType.BOOL) {
      found.report(
          Problem.STATUS_IS_NO_INTEGER, status.orElseThrow(), method.getSimpleName(), c.spelling());
    }
    return Optional.of(
        new OutResult(
            ElementOrigin.of(method, annotation.get(), "index"),
            (int) Annotations.number(annotation.get(), "index"),
            fails ? new Scalar(c, carrier(c)) : new Nothing(),
            Annotations.find(method, "Slice")
                .map(slice -> (int) Annotations.number(slice, "capacity"))
                .orElse(0)));
  }

  /** An {@code int} where that holds the status on every platform, as exceptions take it. */
  private static Carrier carrier(CType status) {
    if (status == CType.BOOL) {
      return Carrier.BOOLEAN;
    }
    long size = Abi.greatestSize(status);
    boolean isInt = size < Integer.BYTES || size == Integer.BYTES && Abi.isAlwaysSigned(status);
    return isInt ? Carrier.INT : Carrier.LONG;
  }
}
