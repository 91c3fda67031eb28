package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Carrier;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.UserObject;
import dev.gatun.processor.model.ObjectType;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads an object of Java that C hands on. */
final class UserDataUse {
  private final Site site;

  UserDataUse(Site site) {
    this.site = site;
  }

  Optional<NativeType> read() {
    boolean isGiven = site.place() == Place.PARAMETER || site.place() == Place.CALLBACK_PARAMETER;
    if (!isGiven && site.place() != Place.RESULT) {
      return site.refuseAt(
          "UserData", Problem.USER_DATA_HAS_NO_LIFETIME, site.name(), site.place().words());
    }
    if (site.has("C")) {
      return site.refuseAt("C", Problem.USER_DATA_HAS_NO_TYPE_IN_C, site.name());
    }
    Optional<ObjectType> type = object(site.type());
    return type.isEmpty()
        ? site.refuse(Problem.USER_DATA_CANNOT_BE_TOLD, site.name(), TypeText.of(site.type()))
        : type.map(known -> new UserObject(known, site.isNullable()));
  }

  private static Optional<ObjectType> object(TypeMirror type) {
    return switch (type.getKind()) {
      case ERROR -> throw new IncompleteException();
      case DECLARED -> named((DeclaredType) type);
      case ARRAY -> element(((ArrayType) type).getComponentType()).map(ObjectType.ArrayOf::new);
      default -> Optional.empty();
    };
  }

  private static Optional<ObjectType> element(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? Optional.of(new ObjectType.Primitive(carrier(type.getKind())))
        : object(type);
  }

  private static Optional<ObjectType> named(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    int arguments = type.getTypeArguments().size();
    boolean isTold =
        type.getTypeArguments().stream().allMatch(UserDataUse::saysNothing)
            && arguments == element.getTypeParameters().size()
            && !JavaNames.isPrivate(element)
            && !isInGeneric(type);
    return isTold
        ? Optional.of(new ObjectType.Named(JavaNames.of(element), arguments))
        : Optional.empty();
  }

  /** Whether an object has an outer one, of a type whose arguments cannot be checked. */
  private static boolean isInGeneric(DeclaredType type) {
    return type.getEnclosingType() instanceof DeclaredType outer
        && (!((TypeElement) outer.asElement()).getTypeParameters().isEmpty() || isInGeneric(outer));
  }

  private static boolean saysNothing(TypeMirror argument) {
    return argument instanceof WildcardType wildcard
        && wildcard.getExtendsBound() == null
        && wildcard.getSuperBound() == null;
  }

  private static Carrier carrier(TypeKind kind) {
    return Carrier.valueOf(kind.name().toUpperCase(Locale.ROOT));
  }
}
