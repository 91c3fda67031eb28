package dev.gatun.processor.header;

/** The texts that one unit refers to by their places in a list. */
final class UnitTexts {
  /** Behind the header of the list, which a unit means that says nothing. */
  private static final long FIRST = 8;

  private final DebugTexts texts;
  private long base = FIRST;

  /** Those of a file. */
  UnitTexts(DebugTexts texts) {
    this.texts = texts;
  }

  /** The unit's first entry says where its part begins, maybe after it has referred to texts. */
  void startAt(long newBase) {
    base = newBase;
  }

  /** The text at a place. */
  String text(long index) throws MalformedObjectException {
    return texts.listed(base, index);
  }
}
