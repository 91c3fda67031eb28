package dev.gatun.runtime.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a struct or union, one member after the other.
 *
 * <p>Bit-fields follow one of three habits: System V's, with AAPCS as a variant, packs them into
 * whatever unit of their type they do not straddle; Microsoft's gives each run of one type size a
 * unit of its own.
 */
final class Placing {
  private final Abi abi;
  private final Attributes attributes;
  private final List<Long> offsets = new ArrayList<>();

  /** The first free bit, and the size of a union so far, in bits. */
  private long end;

  private long alignment = 1;

  /** Microsoft's unit under construction: its type, and how many of its bits are left. */
  private Extent unit = new Extent(0, 1);

  private long left;

  Placing(Abi abi, Attributes attributes) {
    this.abi = abi;
    this.attributes = attributes;
  }

  void add(CField field) {
    if (!field.isBits()) {
      left = 0;
      unit = new Extent(0, 1);
      long size = Math.multiplyExact(field.type().size(), Byte.SIZE);
      place(alignUp(next(), align(field)), size);
      raise(align(field));
    } else if (abi.bitFields() == BitFields.MICROSOFT) {
      addMicrosoft(field);
    } else {
      addSystemV(field);
    }
  }

  Placement placement() {
    raise(attributes.alignment());
    long size = alignUp(end, alignment) / Byte.SIZE;
    return new Placement(offsets, new Extent(size, alignment));
  }

  /** Explicit alignment survives packing, but not a pragma. */
  private long align(CField field) {
    long own = attributes.isPacked() ? 1 : field.type().alignment();
    return bounded(Math.max(own, field.atLeast()));
  }

  private long bounded(long align) {
    return attributes.pack() == 0 ? align : Math.min(align, attributes.pack());
  }

  private void addSystemV(CField field) {
    Extent type = field.type();
    boolean isArm = abi.bitFields() == BitFields.AAPCS;
    if (field.bits() == 0) {
      place(alignUp(next(), type.alignment()), 0);
      raise(isArm ? type.alignment() : 1);
      return;
    }
    long start = next();
    long unitBits = type.alignment() * Byte.SIZE;
    boolean isNatural = !attributes.isPacked() && attributes.pack() == 0;
    long units = (start % unitBits + field.bits() + unitBits - 1) / unitBits;
    if (isNatural && units > type.size() / type.alignment()) {
      start = alignUp(start, type.alignment());
    }
    place(start, field.bits());
    if (field.isNamed() || isArm) {
      boolean isByte = attributes.isPacked() && attributes.pack() == 0;
      raise(isByte ? 1 : bounded(type.alignment()));
    }
  }

  private void addMicrosoft(CField field) {
    Extent type = field.type();
    boolean follows = unit.size() != 0;
    if (field.bits() == 0) {
      if (follows) {
        place(alignUp(next(), align(field)), 0);
        raise(align(field));
      } else {
        offsets.add(next());
      }
      unit = new Extent(0, 1);
      left = 0;
      return;
    }
    if (attributes.isUnion()) {
      place(0, type.size() * Byte.SIZE);
      return;
    }
    boolean joins = unit.size() == type.size() && field.bits() <= left;
    if (joins) {
      offsets.add(end - left);
    } else {
      long start = alignUp(end, align(field));
      place(start, type.size() * Byte.SIZE);
      raise(align(field));
      unit = type;
      left = type.size() * Byte.SIZE;
    }
    left -= field.bits();
  }

  private long next() {
    return attributes.isUnion() ? 0 : end;
  }

  private void place(long offset, long size) {
    offsets.add(offset);
    end = Math.max(end, Math.addExact(offset, size));
  }

  private void raise(long align) {
    alignment = Math.max(alignment, align);
  }

  private static long alignUp(long bits, long bytes) {
    return new Extent(0, bytes * Byte.SIZE).alignUp(bits);
  }
}
