package dev.gatun.processor.model;

/** A type of Java objects that can be told at run time. */
public sealed interface ObjectType {
  /**
   * A class or interface.
   *
   * @param name its name
   * @param wildcards how many type arguments it has, none of which says anything
   */
  record Named(JavaName name, int wildcards) implements ObjectType {}

  /**
   * A primitive, which is an object only in arrays.
   *
   * @param carrier the primitive
   */
  record Primitive(Carrier carrier) implements ObjectType {}

  /**
   * An array.
   *
   * @param element the type of an element
   */
  record ArrayOf(ObjectType element) implements ObjectType {}
}
