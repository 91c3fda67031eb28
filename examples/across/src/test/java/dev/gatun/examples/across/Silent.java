package dev.gatun.examples.across;

import dev.gatun.runtime.ErrnoException;
import dev.gatun.runtime.NativeViolationException;

/** What a call throws that fails and leaves {@code errno} alone, which the checked mode finds. */
final class Silent {
  static final Class<? extends RuntimeException> FAILURE =
      System.getProperty("gatun.checked") == null
          ? ErrnoException.class
          : NativeViolationException.class;

  private Silent() {}
}
