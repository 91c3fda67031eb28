package dev.gatun.examples.zlib;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stream of Java that decompresses what it reads. What follows a gzip file has to be another one,
 * whose data follows the data of the first. One thread uses it at a time.
 */
public final class InflateInput extends InputStream {
  private static final int ROOM = 1 << 16;

  /** For each of the name, the comment and the extra field of a header. */
  private static final int HEADER_ROOM = 1 << 10;

  private final Zlib zlib;
  private final InputStream from;
  private final Format format;
  private final Arena arena = Arena.ofShared();
  private final ZStream stream = ZStreamStruct.allocate(arena);
  private final MemorySegment input = arena.allocate(ROOM);
  private final MemorySegment output = arena.allocate(ROOM);
  private final byte[] compressed = new byte[ROOM];
  private final @Nullable GzHeaderView header;
  private boolean isAtEnd;
  private boolean isClosed;

  /**
   * Starts to decompress.
   *
   * @param zlib the library
   * @param from gives the compressed data, and is closed together with this stream; what follows
   *     the compressed data may have been read from it
   * @param format what there is around the data
   */
  public InflateInput(Zlib zlib, InputStream from, Format format) {
    this.zlib = Objects.requireNonNull(zlib);
    this.from = Objects.requireNonNull(from);
    this.format = format;
    try {
      zlib.inflateInit2(stream, format.windowBits());
      stream.input(input.asSlice(0, 0));
      if (format == Format.GZIP) {
        header = GzHeaderView.allocate(arena, HEADER_ROOM);
        zlib.inflateGetHeader(stream, header);
      } else {
        header = null;
      }
    } catch (RuntimeException e) {
      end();
      throw e;
    }
  }

  /** {@return the header of the first gzip file, once it was read} */
  public Optional<GzHeader> header() {
    return header == null || isClosed || header.done() != 1
        ? Optional.empty()
        : Optional.of(header.copy());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] data, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, data.length);
    if (isClosed) {
      throw new IOException("the stream is closed");
    }
    if (length == 0) {
      return 0;
    }
    int room = Math.min(length, ROOM);
    int count = 0;
    while (count == 0 && !isAtEnd) {
      boolean hasMore = stream.input().byteSize() > 0 || fill();
      stream.output(output.asSlice(0, room));
      Status status = inflate();
      count = room - (int) stream.output().byteSize();
      if (status == Status.STREAM_END) {
        isAtEnd = !isFollowedByAnother();
      } else if (count == 0 && !hasMore) {
        throw new EOFException("the compressed data is cut off");
      }
    }
    MemorySegment.copy(output, ValueLayout.JAVA_BYTE, 0, data, offset, count);
    return count == 0 ? -1 : count;
  }

  @Override
  public void close() throws IOException {
    if (isClosed) {
      return;
    }
    isClosed = true;
    try (from) {
      end();
    }
  }

  private Status inflate() throws IOException {
    Status status;
    try {
      status = zlib.inflate(stream, Flush.NO);
    } catch (ZlibException e) {
      throw new IOException(e.getMessage(), e);
    }
    if (status == Status.NEED_DICT) {
      throw new IOException(zlib.zError(Zlib.NEED_DICT));
    }
    return status;
  }

  private boolean isFollowedByAnother() throws IOException {
    if (format != Format.GZIP || stream.input().byteSize() == 0 && !fill()) {
      return false;
    }
    zlib.inflateReset(stream);
    return true;
  }

  /** Reads more input, which replaces what there was; false at its end. */
  private boolean fill() throws IOException {
    int count = from.read(compressed);
    if (count <= 0) {
      return false;
    }
    MemorySegment.copy(compressed, 0, input, ValueLayout.JAVA_BYTE, 0, count);
    stream.input(input.asSlice(0, count));
    return true;
  }

  private void end() {
    try {
      if (stream.state() != null) {
        zlib.inflateEnd(stream);
      }
    } finally {
      arena.close();
    }
  }
}
