package dev.gatun.processor.model;

import java.util.List;

/**
 * The name of a Java type.
 *
 * @param packageName the package, empty for the unnamed one
 * @param simpleNames the simple names from the top-level type inwards
 */
public record JavaName(String packageName, List<String> simpleNames) {
  /** Keeps its own copy of the names. */
  public JavaName {
    simpleNames = List.copyOf(simpleNames);
  }

  /** {@return the last of the simple names} */
  public String simple() {
    return simpleNames.getLast();
  }

  /** {@return the name as it is written inside its package, such as {@code Animals.Animal}} */
  public String inPackage() {
    return String.join(".", simpleNames);
  }

  /** {@return the name as it is written anywhere, such as {@code demo.Animals.Animal}} */
  public String qualified() {
    return packageName.isEmpty() ? inPackage() : packageName + "." + inPackage();
  }

  /** {@return whether the type lies in another, however deep} */
  public boolean isInside(JavaName outer) {
    int depth = outer.simpleNames.size();
    return packageName.equals(outer.packageName)
        && simpleNames.size() > depth
        && simpleNames.subList(0, depth).equals(outer.simpleNames);
  }

  /** {@return whether the type lies directly in another} */
  public boolean isMemberOf(JavaName outer) {
    return packageName.equals(outer.packageName)
        && simpleNames.subList(0, simpleNames.size() - 1).equals(outer.simpleNames);
  }
}
