package dev.gatun.runtime.layout;

/**
 * What a struct or union declares for all its members.
 *
 * @param isUnion whether they share their place
 * @param isPacked whether they lie without padding ({@code __attribute__((packed))})
 * @param pack the most that a member is aligned to ({@code #pragma pack}); 0 for no bound
 * @param alignment the least that the whole is aligned to ({@code alignas}); 0 for none
 */
public record Attributes(boolean isUnion, boolean isPacked, int pack, long alignment) {
  /** A struct that declares nothing. */
  public static final Attributes STRUCT = new Attributes(false, false, 0, 0);

  /** A union that declares nothing. */
  public static final Attributes UNION = new Attributes(true, false, 0, 0);

  /** {@return whether nothing is declared} */
  public boolean areNatural() {
    return !isPacked && pack == 0 && alignment == 0;
  }
}
