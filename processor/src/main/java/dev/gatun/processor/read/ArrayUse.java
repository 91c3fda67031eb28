package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Direction;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.NativeType.ViewArray;
import dev.gatun.processor.model.NativeType.ViewPointer;
import dev.gatun.processor.model.NativeType.Viewed;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeMirror;

/** Reads Java arrays and arrays of views. */
final class ArrayUse {
  private final TypeReader types;

  ArrayUse(TypeReader types) {
    this.types = types;
  }

  Optional<NativeType> read(Site site, TypeMirror component) {
    if (site.place() == Place.ELEMENT) {
      return site.refuse(
          Problem.TYPE_IS_NOT_SUPPORTED,
          TypeText.of(site.type()) + "[]",
          "a pointer to its elements",
          "a Java array of arrays does not lie in one piece",
          "one array that holds all rows");
    }
    if (component.getKind().isPrimitive() && Annotations.isNullable(component)) {
      return site.refuse(
          Problem.NULLABLE_VALUE,
          "an element of '" + site.name() + "'",
          "write '" + TypeText.of(component) + " @Nullable []' if the array itself may be null");
    }
    Optional<NativeType> element = types.read(site.of(Place.ELEMENT, component));
    return element.flatMap(type -> place(site, type));
  }

  Optional<NativeType> readViews(Site site, TypeMirror argument) {
    boolean isParameter = site.place() == Place.PARAMETER;
    boolean isMember = site.place() == Place.VIEW_MEMBER;
    boolean isSlice = site.has("Slice") && (isMember || site.place() == Place.CALLBACK_PARAMETER);
    if (site.place() == Place.RESULT) {
      return site.has("Slice") && site.has("OutReturn")
          ? site.refuseAt("Slice", Problem.OUT_SLICE_HAS_NO_MEMORY, site.name())
          : site.refuse(Problem.RESULT_HAS_NO_LENGTH, site.name());
    }
    if (!isParameter && !isMember && !isSlice) {
      if (site.place() == Place.CALLBACK_PARAMETER) {
        return site.refuse(Problem.CALLBACK_ARRAY_HAS_NO_LENGTH, site.name());
      }
      return TypeReader.unsupported(site);
    }
    Optional<NativeType> element = types.read(site.of(Place.ELEMENT, argument));
    if (element.isEmpty()) {
      return element;
    }
    if (!(element.get() instanceof Viewed view)) {
      return site.refuse(
          Problem.TYPE_IS_NOT_SUPPORTED,
          TypeText.of(argument),
          "an element of a StructArray",
          "its elements are views of their place in memory",
          "an interface with @Struct or @Union, or a Java array for what is copied");
    }
    return isParameter || isSlice
        ? Optional.of(new ViewArray(view.type(), site.isNullable()))
        : length(site).map(length -> new InlineArray(view, length));
  }

  private Optional<NativeType> place(Site site, NativeType element) {
    if (element instanceof Viewed || element instanceof ViewPointer) {
      return site.refuse(
          Problem.TYPE_IS_NOT_SUPPORTED,
          TypeText.of(site.type()),
          site.place().words(),
          "views stay in native memory, and a Java array cannot hold them in one piece",
          "StructArray of the view");
    }
    if (element instanceof Text text) {
      return ofStrings(site, text);
    }
    return switch (site.place()) {
      case PARAMETER -> Optional.of(new ArrayPointer(element, direction(site), site.isNullable()));
      case RESULT -> ofResult(site, element);
      case CALLBACK_PARAMETER -> ofCallback(site, element);
      case CALLBACK_RESULT ->
          site.refuse(Problem.CALLBACK_RESULT_HAS_NO_OWNER, site.name(), "an array");
      case VIEW_MEMBER -> ofView(site, element);
      default -> ofRecord(site, element);
    };
  }

  /** Behind a pointer NULL ends them, unless C counts them. */
  private static Optional<NativeType> ofStrings(Site site, Text text) {
    if (site.place() == Place.CALLBACK_RESULT) {
      return site.refuse(Problem.CALLBACK_RESULT_HAS_NO_OWNER, site.name(), "an array");
    }
    for (String written : List.of("Out", "InOut")) {
      if (site.has(written)) {
        return site.refuseAt(written, Problem.STRINGS_ARE_ONLY_READ, site.name());
      }
    }
    if (site.has("Slice")) {
      return Optional.of(new ArrayPointer(text, Direction.IN, site.isNullable()));
    }
    if (site.place().isMember() && site.has("Length")) {
      return length(site).map(length -> new InlineArray(text, length));
    }
    return text.nullable()
        ? site.refuse(Problem.NULL_ENDS_THE_STRINGS, site.name())
        : Optional.of(new TextList(text.encoding(), site.isNullable()));
  }

  private static Optional<NativeType> ofView(Site site, NativeType element) {
    if (site.has("Slice")) {
      return Optional.of(new ArrayPointer(element, Direction.IN, site.isNullable()));
    }
    return element instanceof Copied copied
        ? site.refuse(Problem.RECORD_ARRAY_INSIDE_A_VIEW, site.name(), copied.type().simple())
        : length(site).map(length -> new InlineArray(element, length));
  }

  private static Optional<NativeType> ofResult(Site site, NativeType element) {
    return site.has("Slice")
        ? Optional.of(new ArrayPointer(element, Direction.OUT, site.isNullable()))
        : site.refuse(Problem.RESULT_HAS_NO_LENGTH, site.name());
  }

  private static Optional<NativeType> ofCallback(Site site, NativeType element) {
    for (String written : List.of("Out", "InOut")) {
      if (site.has(written)) {
        return site.refuseAt(written, Problem.CALLBACK_ARRAY_IS_A_COPY, site.name());
      }
    }
    return site.has("Slice")
        ? Optional.of(new ArrayPointer(element, Direction.IN, site.isNullable()))
        : site.refuse(Problem.CALLBACK_ARRAY_HAS_NO_LENGTH, site.name());
  }

  private static Optional<NativeType> ofRecord(Site site, NativeType element) {
    return site.has("Slice")
        ? Optional.of(new ArrayPointer(element, Direction.IN, site.isNullable()))
        : length(site).map(length -> new InlineArray(element, length));
  }

  static Optional<Integer> length(Site site) {
    Optional<AnnotationMirror> annotation = site.find("Length");
    if (annotation.isEmpty()) {
      return site.refuse(
          Problem.ARRAY_HAS_NO_LENGTH,
          site.name(),
          "@Slice(length = \"...\") for a pointer and a length");
    }
    int length = (int) Annotations.number(annotation.get(), "value");
    if (length < 1) {
      site.found()
          .report(
              Problem.LENGTH_IS_NOT_POSITIVE,
              site.origin(annotation.get(), "value"),
              site.name(),
              length);
      return Optional.empty();
    }
    return Optional.of(length);
  }

  private static Direction direction(Site site) {
    return site.has("In") ? Direction.IN : site.has("Out") ? Direction.OUT : Direction.IN_OUT;
  }
}
