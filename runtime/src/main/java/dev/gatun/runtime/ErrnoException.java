package dev.gatun.runtime;

import java.io.Serial;
import java.util.Arrays;
import java.util.Optional;

/**
 * A C function failed and said why in {@code errno}.
 *
 * <p>Declared after {@code throws}, it asks for the check: a negative number or {@code NULL} is the
 * failure.
 */
public final class ErrnoException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String function;
  private final int errno;

  /**
   * Creates the exception.
   *
   * @param function the name of the C function that failed
   * @param errno the value of {@code errno} right after the call
   */
  public ErrnoException(String function, int errno) {
    super(function + ": " + CapturedErrno.describe(errno) + " (" + named(errno) + ")");
    this.function = function;
    this.errno = errno;
  }

  /** {@return the name of the C function that failed} */
  public String function() {
    return function;
  }

  /** {@return the value of {@code errno} right after the call} */
  public int errno() {
    return errno;
  }

  /** {@return the name of {@link #errno()} on this platform, if it has one} */
  public Optional<Errno> name() {
    return Errno.of(errno);
  }

  /**
   * {@return whether {@link #errno()} is one of some names}
   *
   * <p>A name that this platform does not have is never meant.
   *
   * <pre>{@code
   * if (failure.is(Errno.EAGAIN, Errno.EINTR)) continue;
   * }</pre>
   *
   * @param names the names
   */
  public boolean is(Errno... names) {
    return Arrays.stream(names).anyMatch(name -> name.number() == errno && errno != 0);
  }

  private static String named(int errno) {
    return Errno.of(errno).map(name -> name + ", ").orElse("") + "errno " + errno;
  }
}
