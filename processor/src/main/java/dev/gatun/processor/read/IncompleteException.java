package dev.gatun.processor.read;

import java.io.Serial;

/** A declaration refers to a type that does not exist yet: another processor may generate it. */
public final class IncompleteException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  IncompleteException(String type) {
    super(type);
  }
}
