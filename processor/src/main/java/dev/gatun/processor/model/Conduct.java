package dev.gatun.processor.model;

import dev.gatun.annotation.Threading;
import dev.gatun.processor.diagnostic.Origin;
import java.util.List;

/**
 * How calls of a library are made.
 *
 * @param threading which threads may be inside at once
 * @param origin where that is said
 * @param parents what the libraries that it extends say
 * @param isCloseable whether its binding is closed, and with it the library
 */
public record Conduct(
    Threading threading, Origin origin, List<Parent> parents, boolean isCloseable) {
  /**
   * What a library says that another one extends.
   *
   * @param name its simple name
   * @param threading which threads may be inside of it at once
   */
  public record Parent(String name, Threading threading) {}
}
