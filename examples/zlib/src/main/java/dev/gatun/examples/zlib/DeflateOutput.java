package dev.gatun.examples.zlib;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stream of Java that compresses what is written to it. One thread uses it at a time. */
public final class DeflateOutput extends OutputStream {
  private static final int ROOM = 1 << 16;

  private final Zlib zlib;
  private final OutputStream to;
  private final Arena arena = Arena.ofShared();
  private final ZStream stream = ZStreamStruct.allocate(arena);
  private final MemorySegment input = arena.allocate(ROOM);
  private final MemorySegment output = arena.allocate(ROOM);
  private final byte[] compressed = new byte[ROOM];
  private boolean isClosed;

  /**
   * Starts to compress.
   *
   * @param zlib the library
   * @param to gets the compressed data, and is closed together with this stream
   * @param format what is written around the data
   * @param level from {@link Zlib#NO_COMPRESSION} to {@link Zlib#BEST_COMPRESSION}, or {@link
   *     Zlib#DEFAULT_COMPRESSION}
   * @throws ZlibException if there is no such level
   */
  public DeflateOutput(Zlib zlib, OutputStream to, Format format, int level) {
    this(zlib, to, format, null, level);
  }

  /**
   * Starts to write a gzip file.
   *
   * @param zlib the library
   * @param to gets the file, and is closed together with this stream
   * @param header what is written before the data
   * @param level from {@link Zlib#NO_COMPRESSION} to {@link Zlib#BEST_COMPRESSION}, or {@link
   *     Zlib#DEFAULT_COMPRESSION}
   * @throws ZlibException if there is no such level
   */
  public DeflateOutput(Zlib zlib, OutputStream to, GzHeader header, int level) {
    this(zlib, to, Format.GZIP, Objects.requireNonNull(header), level);
  }

  private DeflateOutput(
      Zlib zlib, OutputStream to, Format format, @Nullable GzHeader header, int level) {
    this.zlib = Objects.requireNonNull(zlib);
    this.to = Objects.requireNonNull(to);
    try {
      zlib.deflateInit2(
          stream,
          level,
          Zlib.DEFLATED,
          format.windowBits(),
          Zlib.DEFAULT_MEMORY_LEVEL,
          Strategy.DEFAULT);
      if (header != null) {
        zlib.deflateSetHeader(stream, header, arena);
      }
    } catch (RuntimeException e) {
      end();
      throw e;
    }
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value});
  }

  @Override
  public void write(byte[] data, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, data.length);
    requireOpen();
    for (int done = 0; done < length; ) {
      int count = Math.min(length - done, ROOM);
      MemorySegment.copy(data, offset + done, input, ValueLayout.JAVA_BYTE, 0, count);
      stream.input(input.asSlice(0, count));
      deflate(Flush.NO);
      done += count;
    }
  }

  /** Writes everything so far, so that a reader can have it; often done, it compresses less. */
  @Override
  public void flush() throws IOException {
    requireOpen();
    deflate(Flush.SYNC);
    to.flush();
  }

  @Override
  public void close() throws IOException {
    if (isClosed) {
      return;
    }
    isClosed = true;
    try (to) {
      deflate(Flush.FINISH);
    } finally {
      end();
    }
  }

  /** Gives zlib room until it leaves some of it: then there is nothing more to come. */
  private void deflate(Flush flush) throws IOException {
    int count;
    do {
      stream.output(output);
      try {
        zlib.deflate(stream, flush);
      } catch (ZlibException e) {
        throw new IOException(e.getMessage(), e);
      }
      count = ROOM - (int) stream.output().byteSize();
      MemorySegment.copy(output, ValueLayout.JAVA_BYTE, 0, compressed, 0, count);
      to.write(compressed, 0, count);
    } while (count == ROOM);
  }

  private void requireOpen() throws IOException {
    if (isClosed) {
      throw new IOException("the stream is closed");
    }
  }

  private void end() {
    try {
      if (stream.state() != null) {
        zlib.deflateEnd(stream);
      }
    } finally {
      arena.close();
    }
  }
}
