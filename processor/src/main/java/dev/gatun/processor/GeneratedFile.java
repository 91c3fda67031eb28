package dev.gatun.processor;

import dev.gatun.processor.model.JavaName;

/**
 * A generated source file.
 *
 * @param type the top-level type in it
 * @param text its text
 */
record GeneratedFile(JavaName type, String text) {
  /** The name by which javac knows the type. */
  String qualifiedName() {
    return type.packageName().isEmpty()
        ? type.inPackage()
        : type.packageName() + "." + type.inPackage();
  }
}
