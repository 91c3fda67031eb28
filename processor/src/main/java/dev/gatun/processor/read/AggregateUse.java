package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.CopiedPointer;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.NativeType.ViewPointer;
import dev.gatun.processor.model.NativeType.Viewed;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the use of a struct or union: as a value or behind a pointer, copied or viewed. */
final class AggregateUse {
  private final Site site;
  private final TypeElement type;
  private final JavaName name;

  AggregateUse(Site site, TypeElement type) {
    this.site = site;
    this.type = type;
    this.name = JavaNames.of(type);
  }

  Optional<NativeType> read() {
    if (Kinds.isTaggedItself(type)) {
      return taggedItself();
    }
    if (Kinds.isSealedUnion(type)) {
      return sealed();
    }
    return Kinds.isRecord(type) ? record() : view();
  }

  /** A union that needs no struct around it is used as a struct is. */
  private Optional<NativeType> taggedItself() {
    if (site.place().isMember() && site.has("Tagged")) {
      return site.refuseAt(
          "Tagged", Problem.UNION_HAS_ITS_OWN_TAG, site.name(), type.getSimpleName());
    }
    return PermittedTypes.areViews(PermittedTypes.of(type)) ? view() : record();
  }

  private Optional<NativeType> sealed() {
    if (!site.place().isMember()) {
      return site.refuse(Problem.SEALED_UNION_OUTSIDE_A_STRUCT, type.getSimpleName());
    }
    return site.find("Tagged")
        .<NativeType>map(
            tagged -> new TaggedUnion(name, Annotations.named(site.element(), tagged, "by")))
        .or(() -> site.refuse(Problem.SEALED_UNION_HAS_NO_TAG, site.name(), type.getSimpleName()));
  }

  private Optional<NativeType> record() {
    if (site.place() == Place.VIEW_MEMBER) {
      return site.refuse(
          Problem.RECORD_INSIDE_A_VIEW,
          site.name(),
          site.element().getEnclosingElement().getSimpleName());
    }
    if (site.place() == Place.PARAMETER && (site.has("Out") || site.has("InOut"))) {
      return site.refuseAt(
          site.has("Out") ? "Out" : "InOut",
          Problem.RECORD_CANNOT_BE_WRITTEN,
          site.name(),
          type.getSimpleName());
    }
    return Optional.of(
        site.place() == Place.PARAMETER && site.has("In")
            ? new CopiedPointer(name, site.isNullable())
            : new Copied(name));
  }

  private Optional<NativeType> view() {
    return switch (site.place()) {
      case RECORD_MEMBER ->
          site.refuse(
              Problem.VIEW_INSIDE_A_RECORD,
              site.name(),
              site.element().getEnclosingElement().getSimpleName());
      case VIEW_MEMBER, VARIABLE ->
          Optional.of(
              site.has("Deref") ? new ViewPointer(name, site.isNullable()) : new Viewed(name));
      case ELEMENT -> Optional.of(new Viewed(name));
      default ->
          Optional.of(
              site.has("ByValue") ? new Viewed(name) : new ViewPointer(name, site.isNullable()));
    };
  }
}
