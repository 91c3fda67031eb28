package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;

import dev.gatun.runtime.layout.Abi;

/** The platform that this JVM runs on. */
final class Platform {
  /** The C types of this platform. */
  static final Abi ABI = current();

  private Platform() {}

  private static Abi current() {
    String name = System.getProperty("os.name");
    String architecture = System.getProperty("os.arch");
    Abi abi = Abi.of(name, architecture).orElse(null);
    if (abi == null) {
      throw new UnsupportedOperationException(
          "Gatun does not know the C types of %s on %s".formatted(name, architecture));
    }
    if (abi.word() != ADDRESS.byteSize()) {
      throw new UnsupportedOperationException(
          "%s has pointers of %d bytes, but this JVM has %d"
              .formatted(abi.title(), abi.word(), ADDRESS.byteSize()));
    }
    return abi;
  }
}
