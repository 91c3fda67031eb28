package dev.gatun.processor;

import dev.gatun.processor.model.JavaName;
import dev.gatun.runtime.loading.PackedFile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A generated source file.
 *
 * @param name the name of its type
 * @param text its text
 * @param packed the files in jars whose hashes are in the text
 */
record GeneratedFile(JavaName name, String text, List<PackedFile> packed) {
  /** The name by which javac knows the type. */
  String qualifiedName() {
    return name.qualified();
  }

  /** The name of the list of hashes, in the jar that has the class. */
  String sumsName() {
    return "META-INF/gatun/" + qualifiedName() + ".sha256";
  }

  /**
   * The list of hashes, for {@code sha256sum --check} in the directory that a jar is taken out to.
   */
  String sums() {
    return packed.stream()
        .map(file -> file.sha256() + "  " + file.resource() + "\n")
        .distinct()
        .collect(Collectors.joining());
  }
}
