package dev.gatun.processor.read;

import java.io.Serial;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A declaration refers to a type that does not exist yet: another processor may generate it. */
public final class IncompleteException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Throws unless a type exists. */
  static void unlessKnown(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      throw new IncompleteException();
    }
  }
}
