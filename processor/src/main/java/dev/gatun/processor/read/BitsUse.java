package dev.gatun.processor.read;

import dev.gatun.annotation.CType;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.BitField;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.NativeType.FlagSet;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.runtime.layout.Abi;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.DeclaredType;

/** Reads a member that is only some bits of a number. */
final class BitsUse {
  private BitsUse() {}

  /** The type as it is, or its bits where they are meant; nothing where it was reported. */
  static Optional<NativeType> read(Site site, NativeType type) {
    Optional<AnnotationMirror> annotation = site.find("Bits");
    if (annotation.isEmpty()) {
      return Optional.of(type);
    }
    boolean isNumber =
        type.isInteger()
            || type instanceof FlagSet
            || type instanceof Scalar scalar && scalar.carrier() == Carrier.BOOLEAN;
    if (!isNumber || !site.place().isMember()) {
      return site.refuseAt("Bits", Problem.BITS_WITHOUT_NUMBER, site.name());
    }
    if (!(type instanceof Scalar) && site.has("Anonymous")) {
      return site.refuseAt(
          "Bits",
          Problem.UNNAMED_BITS_OF_NO_NUMBER,
          site.name(),
          type instanceof FlagSet ? "a set" : "an enum");
    }
    if (site.has("Align")) {
      return site.refuseAt("Align", Problem.BITS_ARE_ALIGNED, site.name());
    }
    int width = (int) Annotations.number(annotation.get(), "value");
    NativeType number =
        switch (type) {
          case Enumerated enumerated when enumerated.c() == CType.INT ->
              new Enumerated(enumerated.type(), ofEnum(site));
          case FlagSet flags when flags.c() == CType.INT ->
              new FlagSet(flags.type(), flags.isEnumSet(), CType.UINT);
          default -> type;
        };
    if (number instanceof FlagSet flags && !Abi.isNeverSigned(flags.c())) {
      return site.refuseAt("C", Problem.FLAGS_IN_SIGNED_BITS, site.name(), flags.c().spelling());
    }
    return Optional.of(new BitField(number, width, !site.has("Anonymous")));
  }

  /** Compilers give bits of an enum a sign only where one of its constants is negative. */
  private static CType ofEnum(Site site) {
    boolean hasNegative =
        ((DeclaredType) site.type())
            .asElement().getEnclosedElements().stream()
                .map(constant -> Annotations.find(constant, "Value"))
                .flatMap(Optional::stream)
                .anyMatch(value -> Annotations.number(value, "value") < 0);
    return hasNegative ? CType.INT : CType.UINT;
  }
}
