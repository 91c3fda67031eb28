package dev.gatun.processor.model;

import dev.gatun.annotation.Outcome;
import dev.gatun.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What a function says of its failures.
 *
 * @param origin where the outcome is written; the function where it is not
 * @param outcome the outcome that is a failure, if it is written
 * @param except the numbers that are none all the same
 * @param message the name of the function that gives the text, if there is one
 * @param thrown the exception
 */
public record Failing(
    Origin origin,
    Optional<Outcome> outcome,
    List<Exempt> except,
    Optional<Named> message,
    Thrown thrown) {
  /**
   * A number that is no failure.
   *
   * @param number the number
   * @param origin where it is written
   */
  public record Exempt(long number, Origin origin) {}
}
