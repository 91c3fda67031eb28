package dev.gatun.runtime;

import dev.gatun.runtime.loading.PackedFile;
import dev.gatun.runtime.loading.PackedResources;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a library that are in jars, for each platform, with the hashes that they had when
 * the binding was compiled.
 *
 * <p>A jar has them as {@code META-INF/gatun/linux-x64/libanimals.so}: the binding's own jar or
 * another one of its class loader. A file with another hash is never loaded. Generated code makes
 * these from the processor's option {@code gatun.natives}.
 */
public final class PackagedLibraries {
  private static final PackagedLibraries NONE =
      new PackagedLibraries(PackagedLibraries.class, List.of());

  private final Class<?> binding;
  private final List<PackedFile> files;

  private PackagedLibraries(Class<?> binding, List<PackedFile> files) {
    this.binding = binding;
    this.files = files;
  }

  /**
   * {@return the files that a binding was compiled with}
   *
   * @param binding the class of the binding, whose class loader finds the jars
   * @param files for each file the SHA-256 in lower-case hexadecimal digits, two spaces, the
   *     platform, a slash and the name, as {@code sha256sum} writes it
   * @throws IllegalArgumentException if one of these says something else
   */
  public static PackagedLibraries of(Class<?> binding, String... files) {
    List<PackedFile> packed = new ArrayList<>();
    for (String file : files) {
      packed.add(PackedFile.of(file));
    }
    return new PackagedLibraries(Arguments.require(binding, "binding"), List.copyOf(packed));
  }

  /** No files at all. */
  static PackagedLibraries none() {
    return NONE;
  }

  List<PackedFile> files() {
    return files;
  }

  PackedResources jars() {
    ClassLoader loader = binding.getClassLoader();
    return new PackedResources(loader == null ? ClassLoader.getSystemClassLoader() : loader);
  }
}
