package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.FlagSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a set of an enum's constants, which C has as the bits of a number. */
final class FlagsUse {
  private static final String ENUM_SET = "java.util.EnumSet";

  private FlagsUse() {}

  /** Whether a type can be such a set, with or without the annotation. */
  static boolean isMeant(Site site) {
    return isSet(site.type()) && (site.has("Flags") || ofEnum(site).isPresent());
  }

  private static boolean isSet(TypeMirror type) {
    return Kinds.is(type, ENUM_SET) || Kinds.is(type, "java.util.Set");
  }

  /** Reports the annotation on what is no set; otherwise there is nothing to say. */
  static boolean check(Site site) {
    if (!site.has("Flags") || isSet(site.type())) {
      return true;
    }
    site.refuseAt("Flags", Problem.FLAGS_WITHOUT_SET, site.name());
    return false;
  }

  /**
   * The type, or nothing where it was reported.
   *
   * @param references takes the enum
   */
  static Optional<NativeType> read(Site site, Set<TypeElement> references) {
    DeclaredType set = (DeclaredType) site.type();
    if (!site.has("Flags")) {
      return site.refuse(Problem.SET_WITHOUT_FLAGS, site.name(), TypeText.of(set));
    }
    Optional<TypeElement> type = ofEnum(site).filter(found -> Annotations.has(found, "CEnum"));
    if (type.isEmpty()) {
      return site.refuse(
          Problem.FLAGS_OF_NO_ENUM,
          site.name(),
          set.asElement().getSimpleName(),
          ofEnum(site).map(TypeElement::getSimpleName).orElse(set.asElement().getSimpleName()));
    }
    references.add(type.get());
    boolean isEnumSet = Kinds.is(set, ENUM_SET);
    return ScalarReader.ofFlags(site).map(c -> new FlagSet(JavaNames.of(type.get()), isEnumSet, c));
  }

  /** The enum that the elements are of, if it is one. */
  private static Optional<TypeElement> ofEnum(Site site) {
    List<? extends TypeMirror> arguments = ((DeclaredType) site.type()).getTypeArguments();
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    TypeMirror argument = arguments.getFirst();
    IncompleteException.unlessKnown(argument);
    return Optional.of(argument)
        .filter(DeclaredType.class::isInstance)
        .map(declared -> (TypeElement) ((DeclaredType) declared).asElement())
        .filter(type -> type.getKind() == ElementKind.ENUM);
  }
}
