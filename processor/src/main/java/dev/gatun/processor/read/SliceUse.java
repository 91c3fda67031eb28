package dev.gatun.processor.read;

import dev.gatun.annotation.CType;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Address;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.ViewArray;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Reads {@code @Slice}: a pointer with its length. */
final class SliceUse {
  private SliceUse() {}

  static Optional<NativeType> read(Site site, NativeType type) {
    Optional<AnnotationMirror> annotation = site.find("Slice");
    return annotation.isEmpty() ? Optional.of(type) : read(site, type, annotation.get());
  }

  private static Optional<NativeType> read(Site site, NativeType type, AnnotationMirror slice) {
    boolean isOut = site.place() == Place.RESULT && site.has("OutReturn");
    if (!isOut && (site.place() == Place.RESULT || site.place() == Place.CALLBACK_RESULT)) {
      return site.refuseAt("Slice", Problem.RESULT_IS_NO_SLICE, site.name());
    }
    if (site.place() == Place.VARIABLE) {
      return site.refuseAt("Slice", Problem.VARIABLE_IS_A_SLICE, site.name());
    }
    if (!checkCapacity(site, slice, isOut)) {
      return Optional.empty();
    }
    if (isOut && (type instanceof Address || type instanceof ViewArray)) {
      return site.refuseAt("Slice", Problem.OUT_SLICE_HAS_NO_MEMORY, site.name());
    }
    if (isOut && site.isNullable()) {
      return site.refuse(
          Problem.NULLABLE_VALUE, "the slice that '" + site.name() + "' returns", "drop @Nullable");
    }
    boolean hasLength =
        type instanceof ArrayPointer
            || type instanceof ViewArray
            || type instanceof Text
            || type instanceof Address;
    if (!hasLength) {
      return site.refuseAt("Slice", Problem.SLICE_WITHOUT_DATA, site.name());
    }
    CType lengthType = Annotations.type(slice, "lengthType");
    if (!ScalarReader.isInteger(lengthType)) {
      site.found()
          .report(
              Problem.SLICE_LENGTH_IS_NO_INTEGER,
              site.origin(slice, "lengthType"),
              site.name(),
              lengthType.spelling());
      return Optional.empty();
    }
    String length = Annotations.string(slice, "length");
    if (length.isEmpty() && site.place().isMember()) {
      return site.refuseAt("Slice", Problem.SLICE_LENGTH_HAS_NO_NAME, site.name());
    }
    return Optional.of(
        new Slice(
            type,
            new Named(length, site.origin(slice, "length")),
            lengthType,
            Annotations.flag(slice, "lengthFirst")));
  }

  private static boolean checkCapacity(Site site, AnnotationMirror slice, boolean isOut) {
    if (Annotations.written(slice, "capacity").isEmpty()) {
      return true;
    }
    ElementOrigin origin = site.origin(slice, "capacity");
    long capacity = Annotations.number(slice, "capacity");
    if (!isOut) {
      site.found().report(Problem.CAPACITY_WITHOUT_OUT_RETURN, origin, site.name());
    } else if (capacity < 1) {
      site.found().report(Problem.CAPACITY_IS_NOT_POSITIVE, origin, site.name(), capacity);
    }
    return isOut && capacity > 0;
  }
}
