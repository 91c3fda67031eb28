package dev.gatun.processor.importer;

/** Where a type stands, which decides on what Java has for it. */
enum Place {
  /** A parameter of a function. */
  PARAMETER,
  /** The result of a function. */
  RESULT,
  /** A parameter of a callback. */
  CALLBACK_PARAMETER,
  /** The result of a callback. */
  CALLBACK_RESULT,
  /** A member of a view. */
  VIEW,
  /** A member of a record. */
  RECORD,
  /** A member of a record that is, or lies in, a union: any bytes are a value of it. */
  UNION_RECORD,
  /** A global variable. */
  VARIABLE;

  boolean isMember() {
    return this == VIEW || isRecord();
  }

  boolean isRecord() {
    return this == RECORD || this == UNION_RECORD;
  }
}
