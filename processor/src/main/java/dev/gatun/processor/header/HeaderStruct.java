package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderType.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A struct or union of a header.
 *
 * @param key what it is called here: {@code struct stat}, {@code union sigval}; without a tag the
 *     typedef that names it, {@code z_stream}; without either the key of what it lies in and the
 *     name of the member, or its place where it has none, {@code struct Animal.2}
 * @param isUnion whether all members share their place
 * @param isComplete whether the header says what it has; otherwise there are no members
 * @param size the room that it takes, in bytes
 * @param alignment what it is aligned to, in bytes; 0 if the compiler was not asked
 * @param members its members in their order
 */
public record HeaderStruct(
    String key,
    boolean isUnion,
    boolean isComplete,
    long size,
    long alignment,
    List<HeaderMember> members) {
  /** The same without members of other names; those without a name may have some inside. */
  HeaderStruct with(Set<String> names) {
    return new HeaderStruct(
        key,
        isUnion,
        isComplete,
        size,
        alignment,
        members.stream()
            .filter(member -> member.name().isEmpty() || names.contains(member.name().get()))
            .toList());
  }

  /** The same without members that have no name and are one of these. */
  HeaderStruct without(Set<String> keys) {
    return new HeaderStruct(
        key,
        isUnion,
        isComplete,
        size,
        alignment,
        members.stream()
            .filter(
                member ->
                    member.name().isPresent()
                        || !(member.type() instanceof HeaderType.Struct inner)
                        || !keys.contains(inner.key()))
            .toList());
  }

  /**
   * A member.
   *
   * @param name its name, if it has one
   * @param type its type
   * @param offset where it lies, in bytes; for a bit-field 0
   * @param bits which bits it has, if it is a bit-field
   */
  public record HeaderMember(
      Optional<String> name, HeaderType type, long offset, Optional<HeaderBits> bits) {
    /** A member of which is known only that it is there. */
    static HeaderMember unknown(Optional<String> name) {
      return new HeaderMember(name, Unknown.ANYTHING, 0, Optional.empty());
    }

    /** {@return the bit of the struct at which it begins, if that is known} */
    public Optional<Long> firstBit() {
      boolean isKnown = bits.isPresent() || !type.equals(Unknown.ANYTHING);
      return isKnown
          ? Optional.of(bits.map(HeaderBits::first).orElse(offset * Byte.SIZE))
          : Optional.empty();
    }
  }

  /**
   * The bits of a bit-field.
   *
   * @param first the first of them, counted from the start of the struct: from the least
   *     significant bit of the first byte on little-endian machines, from the most significant one
   *     on big-endian machines
   * @param width how many
   */
  public record HeaderBits(long first, int width) {}
}
