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
 *
 * <p>It can extend other interfaces, whose methods are functions as well. Where these are libraries
 * themselves, their names are looked into after its own, in the order of {@code extends}; what
 * every process has comes last. All of them have one space of names, as for C's linker.
 *
 * <p>A library that extends {@link AutoCloseable} and declares {@code void close();} is unloaded by
 * it: every call after that is an {@link IllegalStateException}, and so is closing it twice, or
 * while a call is under way. What others have loaded too stays loaded for them.
 *
 * <pre>{@code
 * @NativeLibrary("plugin")
 * public interface Plugin extends AutoCloseable {
 *   int version();
 *   @Override void close();   // no function of C: unloads libplugin.so
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NativeLibrary {
  /**
   * {@return the names to try, in order: {@code "animals"} is {@code libanimals.so}, {@code
   * libanimals.dylib} or {@code animals.dll} after the platform, {@code "libssl.so.3"} a file of
   * that name, {@code "OpenGL.framework"} a framework of macOS, and an absolute path is itself;
   * none means the functions that the process has already, those of the C library among them}
   */
  String[] value() default {};

  /**
   * {@return the names of further libraries: what the first one lacks is looked for in these, in
   * their order; all must be found, each as a name of {@link #value} is}
   */
  String[] also() default {};

  /** {@return the C headers that declare these functions, as one would include them} */
  String[] header() default {};

  /**
   * {@return the macros to define before the headers are read, each {@code "NAME"} or {@code
   * "NAME=VALUE"}}
   */
  String[] defines() default {};

  /**
   * {@return the directories in which the headers are, besides those that the compiler looks into;
   * relative ones start from the working directory of the build}
   */
  String[] includes() default {};

  /** {@return the packages that {@code pkg-config} knows, for directories and macros} */
  String[] pkgConfig() default {};

  /**
   * {@return the platforms whose compilers are asked about the headers, for a library that not
   * every platform has; written as in the option {@code gatun.targets}, which counts where there
   * are none}
   */
  String[] targets() default {};

  /**
   * {@return which threads may be inside of the library at once, whichever bindings they come
   * through; a library can be stricter than those that it extends, and no less strict}
   */
  Threading threading() default Threading.ANY;
}
