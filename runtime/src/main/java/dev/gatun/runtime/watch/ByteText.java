package dev.gatun.runtime.watch;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Writes memory of which nothing is known but its bytes: strings, and buffers that C fills.
 *
 * <p>What is valid UTF-8, or by its alignment and zero at the end a wide string, is shown as text.
 */
final class ByteText {
  private static final int MOST = 64;

  private ByteText() {}

  static String of(MemorySegment memory) {
    long size = memory.byteSize();
    byte[] bytes = memory.asSlice(0, Math.min(size, 4L * MOST)).toArray(JAVA_BYTE);
    int unit = size <= bytes.length ? unit(bytes) : 1;
    String text = decoded(unit, bytes);
    if (text.endsWith("\0")) {
      text = text.substring(0, text.length() - 1);
    }
    boolean isCut = text.length() > MOST || size > bytes.length;
    return (unit == 2 ? "u" : unit == 4 ? "U" : "")
        + "\""
        + escaped(text.substring(0, Math.min(text.length(), MOST)))
        + "\""
        + (isCut ? "... " + Block.bytes(size) : "");
  }

  /** How wide the characters are: bytes with a zero in each wide one, but the last that is zero. */
  private static int unit(byte[] bytes) {
    for (int unit : new int[] {4, 2}) {
      if (bytes.length >= 2 * unit && bytes.length % unit == 0 && isWide(bytes, unit)) {
        return unit;
      }
    }
    return 1;
  }

  private static boolean isWide(byte[] bytes, int unit) {
    boolean isLittle = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    for (int i = 0; i < bytes.length; i += unit) {
      int highest = bytes[isLittle ? i + unit - 1 : i];
      int lowest = bytes[isLittle ? i : i + unit - 1];
      boolean isEnd = i == bytes.length - unit;
      if (highest != 0 || (lowest == 0) != isEnd) {
        return false;
      }
    }
    return true;
  }

  private static String decoded(int unit, byte[] bytes) {
    boolean isLittle = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    Charset charset =
        switch (unit) {
          case 2 -> isLittle ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
          case 4 -> Charset.forName(isLittle ? "UTF-32LE" : "UTF-32BE");
          default -> StandardCharsets.UTF_8;
        };
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append("\\t");
                case '\r' -> escaped.append("\\r");
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                default -> {
                  boolean isPlain = c >= ' ' && c != 0x7f && !(c >= 0x80 && c < 0xa0);
                  escaped.append(isPlain ? Character.toString(c) : "\\x%02x".formatted(c));
                }
              }
            });
    return escaped.toString();
  }
}
