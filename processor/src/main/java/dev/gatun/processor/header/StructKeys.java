package dev.gatun.processor.header;

/** What the keys of structs, unions and enums say, which {@link HeaderStruct} describes. */
public final class StructKeys {
  private static final String ANONYMOUS = "anonymous ";

  private StructKeys() {}

  /** {@return the key of what has no tag, no other name, and lies in nothing} */
  static String anonymous(int number) {
    return ANONYMOUS + number;
  }

  /** {@return the name without the keyword of a tag} */
  public static String bare(String key) {
    return key.replaceFirst("^(struct|union|enum) ", "");
  }

  /** {@return whether it has no name of its own, only a place in another one} */
  public static boolean isNested(String key) {
    return key.contains(".");
  }

  /** {@return whether C can speak of it: by its tag, or by another name} */
  public static boolean isNamed(String key) {
    return !isNested(key) && !key.startsWith(ANONYMOUS);
  }
}
