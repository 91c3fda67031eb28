package dev.gatun.processor.plan;

/** How the result of a function says that it failed. */
public enum Failure {
  /** It does not. */
  NEVER,
  /** By a negative number. */
  NEGATIVE,
  /** By {@code NULL}. */
  NULL
}
