package dev.gatun.runtime;

/** What generated code says when the tag of a union is wrong. */
public final class Tags {
  private Tags() {}

  /**
   * {@return the exception for a tag that no variant has}
   *
   * @param what the name of the tag
   * @param tag its value
   */
  public static UnknownValueException unknown(String what, Object tag) {
    return new UnknownValueException(what + " is " + tag + ", which selects no variant");
  }

  /**
   * {@return the exception for a record whose tag does not select its own variant}
   *
   * @param what the name of the tag
   * @param tag its value
   * @param variant the name of the variant
   */
  public static IllegalArgumentException mismatch(String what, Object tag, String variant) {
    return new IllegalArgumentException(
        what + " is " + tag + ", which does not select the variant " + variant);
  }

  /**
   * {@return the tag as an {@code int}, as which all variants know it}
   *
   * @param tag the tag
   * @param what its name
   * @throws UnknownValueException if it is no {@code int}
   */
  public static int narrow(long tag, String what) {
    if ((int) tag != tag) {
      throw unknown(what, tag);
    }
    return (int) tag;
  }
}
