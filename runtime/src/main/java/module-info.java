/**
 * The annotations of Gatun and the little that generated code calls.
 *
 * <p>Every restricted method of {@code java.lang.foreign} that Gatun uses is called from this
 * module, so {@code --enable-native-access=dev.gatun.runtime} is the only grant that a modular
 * application needs. That grant is a strong one: through the public methods of this module any code
 * in the application can reach native memory and native functions.
 */
module dev.gatun.runtime {
  requires static jdk.jfr;
  requires static org.jspecify;

  exports dev.gatun.annotation;
  exports dev.gatun.runtime;
}
