package dev.gatun.processor.model;

/** Which way the target of a pointer is copied. */
public enum Direction {
  /** To C before the call. */
  IN,
  /** From C after the call. */
  OUT,
  /** Both ways. */
  IN_OUT;

  /** {@return whether C is to find the Java value} */
  public boolean copiesIn() {
    return this != OUT;
  }

  /** {@return whether Java is to find what C wrote} */
  public boolean copiesOut() {
    return this != IN;
  }
}
