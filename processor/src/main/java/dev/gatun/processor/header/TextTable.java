package dev.gatun.processor.header;

import java.util.HashMap;
import java.util.Map;

/** A section with texts, each of which is read once, however often it is referred to. */
final class TextTable {
  /** Texts can end alike and share that end, but not so many of them. */
  private static final int MOST_SHARING = 16;

  private final ObjectBytes bytes;
  private final Map<Long, String> texts = new HashMap<>();
  private long unread;

  /** A table of which nothing is read. */
  TextTable(ObjectBytes bytes) {
    this.bytes = bytes;
    this.unread = (long) bytes.length() * MOST_SHARING;
  }

  /** The text at a place. */
  String at(long offset) throws MalformedObjectException {
    String text = texts.get(offset);
    if (text == null) {
      text = bytes.text(offset);
      unread -= text.length();
      if (unread < 0) {
        throw new MalformedObjectException(bytes.name(), offset, "too many texts overlap");
      }
      texts.put(offset, text);
    }
    return text;
  }
}
