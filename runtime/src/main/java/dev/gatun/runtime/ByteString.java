package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Strings whose units are bytes, in one of Java's charsets. */
final class ByteString extends CString {
  private static final char REPLACEMENT = '\uFFFD';

  private final Charset charset;

  ByteString(Charset charset) {
    super(charset.name(), 1);
    this.charset = charset;
  }

  @Override
  @Nullable MemorySegment quickly(String string, Temporaries call) {
    return charset == StandardCharsets.UTF_8 ? Utf8.terminated(string, call) : null;
  }

  /** Java's own way is the fastest, but puts question marks where a charset fails. */
  @Override
  MemorySegment encode(String string, String what) {
    requirePairs(string, what);
    byte[] bytes =
        charset == StandardCharsets.UTF_8 ? string.getBytes(charset) : strictly(string, what);
    return MemorySegment.ofArray(bytes);
  }

  private byte[] strictly(String string, String what) {
    CharsetEncoder encoder = charset.newEncoder();
    CharBuffer from = CharBuffer.wrap(string);
    ByteBuffer to =
        ByteBuffer.allocate(
            Math.toIntExact((long) Math.ceil((double) encoder.maxBytesPerChar() * from.length()))
                + Long.BYTES);
    CoderResult result = encoder.encode(from, to, true);
    if (result.isError()) {
      throw new MalformedStringException(
          "%s contains U+%04X at index %d, which %s cannot hold"
              .formatted(what, string.codePointAt(from.position()), from.position(), this));
    }
    encoder.flush(to);
    return Arrays.copyOf(to.array(), to.position());
  }

  @Override
  String decode(MemorySegment units, String what) {
    byte[] bytes = new byte[(int) units.byteSize()];
    MemorySegment.copy(units, JAVA_BYTE, 0, bytes, 0, bytes.length);
    String string = new String(bytes, charset);
    if (string.indexOf(REPLACEMENT) >= 0) {
      requireValid(bytes, what);
    }
    return string;
  }

  private void requireValid(byte[] bytes, String what) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to =
        CharBuffer.allocate((int) Math.ceil((double) decoder.maxCharsPerByte() * bytes.length) + 1);
    if (decoder.decode(from, to, true).isError()) {
      throw invalid(what, from.position());
    }
  }

  @Override
  long length(MemorySegment pointer) {
    try {
      return (long) Length.HANDLE.invokeExact(Length.FUNCTION, pointer);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  @Override
  int unit(MemorySegment segment, long offset) {
    return segment.get(JAVA_BYTE, offset);
  }

  /** C's own {@code strlen}, which never reads beyond the page that the NUL is on. */
  private static final class Length {
    static final MemorySegment FUNCTION =
        MemorySegment.ofAddress(Symbols.ofProcess().require("strlen"));
    static final MethodHandle HANDLE =
        Linking.unwatched(
            FunctionDescriptor.of(CInteger.SIZE_T.layout(), ADDRESS),
            Linker.Option.critical(false));
  }
}
