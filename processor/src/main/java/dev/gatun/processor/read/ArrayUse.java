package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Direction;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.FlagSet;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.InlineText;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.NativeType.ViewArray;
import dev.gatun.processor.model.NativeType.ViewPointer;
import dev.gatun.processor.model.NativeType.Viewed;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
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
    TypeMirror innermost = component;
    int dimensions = 1;
    while (isInline(site) && innermost.getKind() == TypeKind.ARRAY) {
      innermost = ((ArrayType) innermost).getComponentType();
      dimensions++;
    }
    if (dimensions > 1 && isAnyNullable(component)) {
      return site.refuse(
          Problem.NULLABLE_VALUE, "an element of '" + site.name() + "'", "drop @Nullable");
    }
    int depth = dimensions;
    Optional<NativeType> element = types.read(site.of(Place.ELEMENT, innermost));
    return element.flatMap(type -> place(site, type, depth));
  }

  private static boolean isInline(Site site) {
    return site.place().isInMemory() && site.has("Length") && !FlexibleUse.isMeant(site);
  }

  /** Whether a row, or a number in it, is said to be null at times. */
  private static boolean isAnyNullable(TypeMirror row) {
    boolean isValue = row.getKind() == TypeKind.ARRAY || row.getKind().isPrimitive();
    return isValue && Annotations.isNullable(row)
        || row instanceof ArrayType array && isAnyNullable(array.getComponentType());
  }

  Optional<NativeType> readViews(Site site, TypeMirror argument) {
    boolean isParameter = site.place() == Place.PARAMETER;
    boolean isMember = site.place() == Place.VIEW_MEMBER || site.place() == Place.VARIABLE;
    boolean isSlice =
        site.has("Slice")
            && (site.place() == Place.VIEW_MEMBER || site.place() == Place.CALLBACK_PARAMETER);
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
        : FlexibleUse.isMeant(site)
            ? FlexibleUse.read(site, view)
            : Lengths.ofViews(site).map(length -> new InlineArray(view, length));
  }

  private Optional<NativeType> place(Site site, NativeType element, int dimensions) {
    if (element instanceof Viewed || element instanceof ViewPointer) {
      return site.refuse(
          Problem.TYPE_IS_NOT_SUPPORTED,
          TypeText.of(site.type()),
          site.place().words(),
          "views stay in native memory, and a Java array cannot hold them in one piece",
          "StructArray of the view");
    }
    if (element instanceof FlagSet flags) {
      return site.refuse(
          Problem.TYPE_IS_NOT_SUPPORTED,
          TypeText.of(site.type()),
          site.place().words(),
          "a Java array of sets cannot be made without a warning",
          "an array of integers");
    }
    if (element instanceof Text text) {
      return ofStrings(site, text, dimensions);
    }
    return switch (site.place()) {
      case PARAMETER -> Optional.of(new ArrayPointer(element, direction(site), site.isNullable()));
      case RESULT -> ofResult(site, element);
      case CALLBACK_PARAMETER -> ofCallback(site, element);
      case CALLBACK_RESULT ->
          site.refuse(Problem.CALLBACK_RESULT_HAS_NO_OWNER, site.name(), "an array");
      case VIEW_MEMBER -> ofView(site, element, dimensions);
      default -> inPlace(site, element, dimensions);
    };
  }

  /** Behind a pointer NULL ends them, unless C counts them. */
  private static Optional<NativeType> ofStrings(Site site, Text text, int dimensions) {
    for (String written : List.of("Out", "InOut")) {
      if (site.has(written)) {
        return site.refuseAt(written, Problem.STRINGS_ARE_ONLY_READ, site.name());
      }
    }
    if (site.has("Slice")) {
      return Optional.of(new ArrayPointer(text, Direction.IN, site.isNullable()));
    }
    if (FlexibleUse.isMeant(site)) {
      return FlexibleUse.read(site, text);
    }
    if (site.place().isInMemory() && site.has("Length")) {
      return Lengths.count(site) == dimensions + 1
          ? ofInlineStrings(site, text, dimensions)
          : inline(site, text, dimensions);
    }
    return text.nullable()
        ? site.refuse(Problem.NULL_ENDS_THE_STRINGS, site.name())
        : Optional.of(new TextList(text.encoding(), site.isNullable()));
  }

  /** Strings that lie in the struct: the last length is that of each of them. */
  private static Optional<NativeType> ofInlineStrings(Site site, Text text, int dimensions) {
    return text.nullable()
        ? site.refuse(
            Problem.NULLABLE_VALUE, "an element of '" + site.name() + "'", "drop @Nullable")
        : Lengths.of(site, dimensions + 1)
            .map(
                lengths ->
                    rows(
                        new InlineText(text.encoding(), lengths.getLast()),
                        lengths.subList(0, dimensions)));
  }

  private static Optional<NativeType> ofView(Site site, NativeType element, int dimensions) {
    return element instanceof Copied copied && !isSlice(site)
        ? site.refuse(Problem.RECORD_ARRAY_INSIDE_A_VIEW, site.name(), copied.type().simple())
        : inPlace(site, element, dimensions);
  }

  /** An array in the memory of a record, view or variable, or behind a pointer there. */
  private static Optional<NativeType> inPlace(Site site, NativeType element, int dimensions) {
    return isSlice(site)
        ? Optional.of(new ArrayPointer(element, Direction.IN, site.isNullable()))
        : inline(site, element, dimensions);
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

  private static boolean isSlice(Site site) {
    return site.has("Slice") && !FlexibleUse.isMeant(site);
  }

  /** An array of arrays is an array of rows, which are arrays themselves. */
  private static Optional<NativeType> inline(Site site, NativeType element, int dimensions) {
    if (FlexibleUse.isMeant(site)) {
      return FlexibleUse.read(site, element);
    }
    return Lengths.of(site, dimensions).map(lengths -> rows(element, lengths));
  }

  private static NativeType rows(NativeType element, List<Integer> lengths) {
    NativeType array = element;
    for (int length : lengths.reversed()) {
      array = new InlineArray(array, length);
    }
    return array;
  }

  private static Direction direction(Site site) {
    return site.has("In") ? Direction.IN : site.has("Out") ? Direction.OUT : Direction.IN_OUT;
  }
}
