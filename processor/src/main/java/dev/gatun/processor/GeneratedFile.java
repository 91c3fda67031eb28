package dev.gatun.processor;

import dev.gatun.processor.model.Declaration;

/**
 * A generated source file.
 *
 * @param root the declaration that it is generated for
 * @param text its text
 */
record GeneratedFile(Declaration root, String text) {
  /** The name by which javac knows the type. */
  String qualifiedName() {
    return root.generated().qualified();
  }
}
