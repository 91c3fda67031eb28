package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface whose abstract methods are functions of a C library.
 *
 * <pre>{@code
 * @NativeLibrary(value = "animals", header = "animals.h")
 * public interface Animals { ... }
 *
 * Animals animals = AnimalsBinding.open();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NativeLibrary {
  /**
   * {@return the names to try, in order: {@code "animals"} is {@code libanimals.so}, {@code
   * libanimals.dylib} or {@code animals.dll} after the platform, an absolute path is itself; none
   * means the functions that the process has already, those of the C library among them}
   */
  String[] value() default {};

  /** {@return the C headers that declare these functions, as one would include them} */
  String[] header() default {};
}
