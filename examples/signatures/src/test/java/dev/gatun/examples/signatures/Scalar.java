package dev.gatun.examples.signatures;

import java.lang.foreign.MemorySegment;

/** What a parameter is, and what a member of a struct is. */
enum Scalar implements Type {
  INT("I", "int", "int"),
  FLOAT("F", "float", "float"),
  DOUBLE("D", "double", "double"),
  POINTER("P", "void *", "MemorySegment");

  private final String letter;
  private final String inC;
  private final String inJava;

  Scalar(String letter, String inC, String inJava) {
    this.letter = letter;
    this.inC = inC;
    this.inJava = inJava;
  }

  @Override
  public String letter() {
    return letter;
  }

  @Override
  public String inC() {
    return inC;
  }

  @Override
  public String inJava() {
    return inJava;
  }

  @Override
  public Object value(int place) {
    return member(place, 0);
  }

  @Override
  public String literal(int place) {
    return memberLiteral(place, 0);
  }

  @Override
  public String equalsInC(String variable, int place) {
    return variable + " == " + literal(place);
  }

  /** The value of a member of the struct at a place: no other member of any parameter has it. */
  Object member(int place, int index) {
    int number = 1 + Structure.MOST * place + index;
    return switch (this) {
      case INT -> 0x01020304 * number;
      case FLOAT -> number + 0.25f;
      case DOUBLE -> number + 0.1; // no float has it
      case POINTER -> MemorySegment.ofAddress(0x7f00_0000_1001L * number);
    };
  }

  /** The same, written in C. */
  String memberLiteral(int place, int index) {
    return switch (member(place, index)) {
      case Float number -> number + "f";
      case MemorySegment pointer -> "(void *) " + pointer.address() + "L";
      case Object number -> number.toString();
    };
  }
}
