package dev.gatun.runtime;

/** What only Gatun can pass to {@link DerivedView#memory}. */
public final class DerivedViewAccess {
  static final DerivedViewAccess GRANTED = new DerivedViewAccess();

  private DerivedViewAccess() {}
}
