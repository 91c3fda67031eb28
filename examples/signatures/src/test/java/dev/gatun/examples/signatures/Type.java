package dev.gatun.examples.signatures;

/** What a parameter is. */
sealed interface Type permits Scalar, Structure {
  /** How it is written in a name: one letter for a scalar. */
  String letter();

  /** How C writes it. */
  String inC();

  /** How Java writes it. */
  String inJava();

  /**
   * The value that is passed at a place, another one at each place.
   *
   * @param place 0 for the first parameter
   */
  Object value(int place);

  /**
   * The same value, written in C.
   *
   * @param place 0 for the first parameter
   */
  String literal(int place);

  /**
   * A condition in C: that a variable has the value of a place.
   *
   * @param variable the variable
   * @param place 0 for the first parameter
   */
  String equalsInC(String variable, int place);
}
