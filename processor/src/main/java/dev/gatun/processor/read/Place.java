package dev.gatun.processor.read;

/** Where a type stands, which decides what it may be. */
enum Place {
  PARAMETER("a parameter"),
  RESULT("a result"),
  RECORD_MEMBER("a member of a record"),
  VIEW_MEMBER("a member of a view"),
  CALLBACK_PARAMETER("a parameter of a callback"),
  CALLBACK_RESULT("the result of a callback"),
  VARIABLE("a global variable"),
  ELEMENT("an element of an array");

  private final String words;

  Place(String words) {
    this.words = words;
  }

  /** What a user calls the place. */
  String words() {
    return words;
  }

  /** Whether the value lies at a place in memory that is known. */
  boolean isInMemory() {
    return isMember() || this == VARIABLE;
  }

  boolean isMember() {
    return this == RECORD_MEMBER || this == VIEW_MEMBER;
  }
}
