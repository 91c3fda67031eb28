package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.CopiedPointer;
import dev.gatun.processor.model.NativeType.Dereferenced;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.FlagSet;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.InlineText;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.NativeType.UserObject;
import dev.gatun.processor.model.NativeType.Varargs;
import dev.gatun.processor.model.NativeType.ViewPointer;
import dev.gatun.processor.model.NativeType.Viewed;
import java.util.List;
import java.util.Optional;

/** Gives the annotations of a use their meaning for its type, and refuses those without one. */
final class Uses {
  private static final List<String> DIRECTIONS = List.of("In", "Out", "InOut");

  private Uses() {}

  static Optional<NativeType> check(Site site, NativeType type) {
    if (site.place() == Place.ELEMENT) {
      return Optional.of(type);
    }
    // One is enough: a wrong type makes nonsense of all its annotations.
    boolean fits =
        nullness(site, type)
            && directions(site, type)
            && byValue(site, type)
            && length(site, type)
            && tag(site, type)
            && retained(site, type)
            && anonymous(site, type)
            && deref(site, type)
            && FlexibleUse.check(site, type)
            && TextUses.check(site, type);
    return fits
        ? SliceUse.read(site, type).flatMap(sliced -> BitsUse.read(site, sliced))
        : Optional.empty();
  }

  private static boolean nullness(Site site, NativeType type) {
    boolean isValue =
        type instanceof Scalar
            || type instanceof Enumerated
            || type instanceof FlagSet
            || type instanceof Copied
            || type instanceof Viewed
            || type instanceof InlineArray
            || type instanceof InlineText
            || type instanceof FlexibleArray
            || type instanceof TaggedUnion
            || type instanceof Dereferenced;
    return fits(
        !(isValue && site.isNullable()),
        site,
        site.origin(),
        Problem.NULLABLE_VALUE,
        "'" + site.name() + "'",
        "drop @Nullable");
  }

  private static boolean directions(Site site, NativeType type) {
    List<String> written = DIRECTIONS.stream().filter(site::has).toList();
    if (written.size() > 1) {
      return fits(
          false,
          site,
          site.origin(written.get(1)),
          Problem.TWO_DIRECTIONS,
          site.name(),
          written.get(0),
          written.get(1));
    }
    boolean copies =
        type instanceof ArrayPointer || type instanceof CopiedPointer || type instanceof TextList;
    return written.isEmpty()
        || fits(
            copies || type instanceof Slice,
            site,
            site.origin(written.getFirst()),
            Problem.DIRECTION_WITHOUT_POINTER,
            written.getFirst(),
            site.name(),
            insteadOfDirection(type, written.getFirst()));
  }

  private static String insteadOfDirection(NativeType type, String direction) {
    return switch (type) {
      case Scalar scalar when !direction.equals("In") ->
          "use '" + scalar.carrier().keyword() + "[]', an array of one element";
      case Text text when !direction.equals("In") -> "use 'byte[]' for C to write into";
      default -> "drop @" + direction;
    };
  }

  private static boolean byValue(Site site, NativeType type) {
    boolean isMeant = type instanceof Viewed && !site.place().isInMemory();
    return fits(
        isMeant || !site.has("ByValue"),
        site,
        site.origin("ByValue"),
        Problem.BY_VALUE_WITHOUT_VIEW,
        site.name());
  }

  private static boolean length(Site site, NativeType type) {
    boolean isInPlace = type instanceof InlineArray || type instanceof InlineText;
    return fits(
        isInPlace || !site.has("Length"),
        site,
        site.origin("Length"),
        Problem.LENGTH_WITHOUT_ARRAY,
        site.name(),
        site.has("Slice")
            ? "keep one of @Length and @Slice"
            : "make it an array, a StructArray or a String, or drop @Length");
  }

  private static boolean tag(Site site, NativeType type) {
    return fits(
        type instanceof TaggedUnion || !site.has("Tagged"),
        site,
        site.origin("Tagged"),
        Problem.TAGGED_MEMBER_IS_NO_SEALED_UNION,
        site.name());
  }

  private static boolean retained(Site site, NativeType type) {
    boolean isMade =
        type instanceof FunctionPointer
            || type instanceof Copied
            || type instanceof CopiedPointer
            || type instanceof Text
            || type instanceof TextList
            || type instanceof UserObject
            || type instanceof Varargs
            || type instanceof ArrayPointer array && !array.direction().copiesOut();
    return fits(
        isMade || !site.has("Retained"),
        site,
        site.origin("Retained"),
        Problem.RETAINED_WITHOUT_COPY,
        site.name(),
        type instanceof ArrayPointer
            ? "add @In: what C changes later is never copied back"
            : "drop @Retained");
  }

  private static boolean anonymous(Site site, NativeType type) {
    boolean hasMembers =
        type instanceof Copied
            || type instanceof Viewed
            || type instanceof TaggedUnion
            || site.has("Bits");
    return fits(
        hasMembers || !site.place().isMember() || !site.has("Anonymous"),
        site,
        site.origin("Anonymous"),
        Problem.ANONYMOUS_SCALAR,
        site.name());
  }

  private static boolean deref(Site site, NativeType type) {
    boolean isMeant =
        (site.place() == Place.VIEW_MEMBER || site.place() == Place.VARIABLE)
                && type instanceof ViewPointer
            || type instanceof Dereferenced;
    return fits(
        isMeant || !site.has("Deref"),
        site,
        site.origin("Deref"),
        Problem.DEREF_WITHOUT_POINTER,
        site.name(),
        insteadOfDeref(site, type));
  }

  private static String insteadOfDeref(Site site, NativeType type) {
    boolean isParameter = site.place() == Place.PARAMETER;
    return switch (type) {
      case Copied copied when isParameter -> "use @In for a pointer to a copy";
      case Scalar scalar when isParameter ->
          "use '@In " + scalar.carrier().keyword() + "[]', an array of one element";
      default -> "drop @Deref";
    };
  }

  /** Reports a problem unless there is none. */
  private static boolean fits(
      boolean fits, Site site, ElementOrigin origin, Problem problem, Object... arguments) {
    if (!fits) {
      site.found().report(problem, origin, arguments);
    }
    return fits;
  }
}
