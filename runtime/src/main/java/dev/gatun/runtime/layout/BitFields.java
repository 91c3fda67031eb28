package dev.gatun.runtime.layout;

/** How compilers of a platform lay out bit-fields. */
public enum BitFields {
  /** System V: into the unit of their type that they do not straddle; without a name, unaligned. */
  SYSTEM_V,
  /** ARM: as System V, but those without a name are aligned as well. */
  AAPCS,
  /** Microsoft: each run of types of one size in units of its own. */
  MICROSOFT
}
