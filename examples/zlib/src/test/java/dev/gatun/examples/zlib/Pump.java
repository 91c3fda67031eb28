package dev.gatun.examples.zlib;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.BiFunction;

/** Brings data through a stream that was initialized, in buffers of a given size. */
record Pump(int inputRoom, int outputRoom) {
  byte[] deflate(Zlib zlib, ZStream stream, byte[] data) {
    return run(stream, data, zlib::deflate);
  }

  byte[] inflate(Zlib zlib, ZStream stream, byte[] data) {
    return run(stream, data, zlib::inflate);
  }

  /** All at once: what a format needs, and nothing else. */
  static byte[] deflated(Zlib zlib, Format format, int level, byte[] data) {
    try (Arena arena = Arena.ofConfined()) {
      ZStream stream = ZStreamStruct.allocate(arena);
      zlib.deflateInit2(stream, level, Zlib.DEFLATED, format.windowBits(), 8, Strategy.DEFAULT);
      byte[] deflated = new Pump(1 << 16, 1 << 16).deflate(zlib, stream, data);
      zlib.deflateEnd(stream);
      return deflated;
    }
  }

  private byte[] run(ZStream stream, byte[] data, BiFunction<ZStream, Flush, Status> step) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment input = arena.allocate(inputRoom);
      MemorySegment output = arena.allocate(outputRoom);
      int done = 0;
      stream.input(null);
      while (true) {
        if (done < data.length && (stream.input() == null || stream.input().byteSize() == 0)) {
          int count = Math.min(inputRoom, data.length - done);
          MemorySegment.copy(data, done, input, ValueLayout.JAVA_BYTE, 0, count);
          stream.input(input.asSlice(0, count));
          done += count;
        }
        stream.output(output);
        Status status = step.apply(stream, done == data.length ? Flush.FINISH : Flush.NO);
        long left = stream.output().byteSize();
        byte[] piece = output.asSlice(0, outputRoom - left).toArray(ValueLayout.JAVA_BYTE);
        result.writeBytes(piece);
        if (status == Status.STREAM_END) {
          return result.toByteArray();
        }
        if (status == Status.NEED_DICT || status == Status.BUF_ERROR && piece.length == 0) {
          throw new IllegalStateException("stopped with " + status);
        }
      }
    }
  }
}
