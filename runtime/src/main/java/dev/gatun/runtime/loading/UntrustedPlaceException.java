package dev.gatun.runtime.loading;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A place that somebody else could have written to, so nothing is taken from it. */
public final class UntrustedPlaceException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  UntrustedPlaceException(Path place, String objection) {
    super(place + " " + objection);
  }
}
