package dev.gatun.examples.zlib;

import static dev.gatun.annotation.CType.CHAR;
import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.OFF_T;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.Outcome.MINUS_ONE;
import static dev.gatun.annotation.Outcome.NEGATIVE;
import static dev.gatun.annotation.Outcome.NON_ZERO;
import static dev.gatun.annotation.Outcome.ZERO;

import dev.gatun.annotation.C;
import dev.gatun.annotation.FailsWhen;
import dev.gatun.annotation.Handle;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Variadic;
import dev.gatun.runtime.ErrnoException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The part of zlib that reads and writes gzip files as C's library does others. */
@NativeLibrary(header = "zlib.h")
public interface GzFiles extends ZlibBasics {
  /** The mode is that of {@code fopen}, and a level or strategy: {@code "wb9"}. */
  GzFile gzopen(String path, String mode) throws ErrnoException;

  /** Closing the file closes the descriptor too. */
  GzFile gzdopen(int descriptor, String mode) throws ErrnoException;

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  int gzbuffer(GzFile file, @C(UINT) long size) throws IOException;

  @FailsWhen(value = NON_ZERO, message = "errorOf")
  Status gzsetparams(GzFile file, int level, Strategy strategy) throws IOException;

  /**
   * Returns how many bytes were read, fewer than wanted only at the end of the file, or where it is
   * cut off, as {@link #gzerror} and {@link GzFile#close} say.
   */
  @FailsWhen(value = NEGATIVE, message = "errorOf")
  int gzread(GzFile file, @Slice(lengthType = UINT) @Out byte[] data) throws IOException;

  /** Returns how many whole items were read; a failure is told by {@link #gzerror} alone. */
  @C(SIZE_T)
  long gzfread(@Out byte[] data, @C(SIZE_T) long size, @C(SIZE_T) long count, GzFile file);

  /** The data is not empty, because 0 is a failure. */
  @FailsWhen(value = ZERO, message = "errorOf")
  int gzwrite(GzFile file, @Slice(lengthType = UINT) @In byte[] data) throws IOException;

  /** Neither count nor size is 0, because 0 is a failure. */
  @FailsWhen(value = ZERO, message = "errorOf")
  @C(SIZE_T)
  long gzfwrite(@In byte[] data, @C(SIZE_T) long size, @C(SIZE_T) long count, GzFile file)
      throws IOException;

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  int gzprintf(GzFile file, String format, @Variadic Object... arguments) throws IOException;

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  int gzputs(GzFile file, String text) throws IOException;

  /** The next line with its end, or as much of it as the buffer has room for; null at the end. */
  @Nullable String gzgets(GzFile file, @Slice(lengthType = INT) @Out @C(CHAR) byte[] buffer);

  @FailsWhen(value = MINUS_ONE, message = "errorOf")
  int gzputc(GzFile file, int value) throws IOException;

  /** The next byte, or -1 at the end or where it cannot be read. */
  int gzgetc(GzFile file);

  @FailsWhen(value = MINUS_ONE, message = "errorOf")
  int gzungetc(int value, GzFile file) throws IOException;

  @FailsWhen(value = NON_ZERO, message = "errorOf")
  Status gzflush(GzFile file, Flush flush) throws IOException;

  /** Moves in the uncompressed data: from its beginning where {@code whence} is 0, from here, 1. */
  @FailsWhen(value = MINUS_ONE, message = "errorOf")
  @C(OFF_T)
  long gzseek(GzFile file, @C(OFF_T) long offset, int whence) throws IOException;

  @FailsWhen(value = MINUS_ONE, message = "errorOf")
  int gzrewind(GzFile file) throws IOException;

  /** The place in the uncompressed data. */
  @FailsWhen(value = MINUS_ONE, message = "errorOf")
  @C(OFF_T)
  long gztell(GzFile file) throws IOException;

  /** The place in the file itself. */
  @FailsWhen(value = MINUS_ONE, message = "errorOf")
  @C(OFF_T)
  long gzoffset(GzFile file) throws IOException;

  /** Whether more was asked for than the file has. */
  @C(INT)
  boolean gzeof(GzFile file);

  /** Whether the file is read as it is, because it was not written by gzip. */
  @C(INT)
  boolean gzdirect(GzFile file);

  /** The text of the last failure, empty where there was none. */
  String gzerror(GzFile file, @Out Status[] status);

  /** The text of a failure, for those that have one. */
  default @Nullable String errorOf(GzFile file) {
    String message = gzerror(file, new Status[1]);
    return message.isEmpty() ? null : message;
  }

  void gzclearerr(GzFile file);

  /** An open gzip file. */
  @Handle(value = "gzFile_s", close = "gzclose")
  interface GzFile extends AutoCloseable {
    /**
     * Writes what is left, and closes the file.
     *
     * @throws ZlibException if something could not be written, or if it was read up to where its
     *     data is cut off
     */
    @Override
    @FailsWhen(value = NON_ZERO, message = "zError")
    void close() throws ZlibException;
  }
}
