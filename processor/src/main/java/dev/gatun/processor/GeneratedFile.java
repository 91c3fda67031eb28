package dev.gatun.processor;

import dev.gatun.processor.model.JavaName;

/**
 * A generated source file.
 *
 * @param name the name of its type
 * @param text its text
 */
record GeneratedFile(JavaName name, String text) {
  /** The name by which javac knows the type. */
  String qualifiedName() {
    return name.qualified();
  }
}
