package dev.gatun.processor.exports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads which symbols a shared library of ELF defines, as its dynamic symbol table has them. */
final class ElfSymbols {
  private static final int MAGIC = 0x7f454c46;
  private static final int DYNAMIC_SYMBOLS = 11;
  private static final int UNDEFINED = 0;

  private final ByteBuffer file;
  private final boolean is64;

  private ElfSymbols(ByteBuffer file) {
    this.file = file;
    this.is64 = file.get(4) == 2;
    file.order(file.get(5) == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
  }

  /** The names, if the file is a library of this kind and whole. */
  static Optional<Set<String>> of(Path library) {
    try (FileChannel channel = FileChannel.open(library)) {
      if (channel.size() > Integer.MAX_VALUE) {
        return Optional.empty();
      }
      ByteBuffer file = channel.map(MapMode.READ_ONLY, 0, channel.size());
      return file.getInt(0) == MAGIC ? new ElfSymbols(file).names() : Optional.empty();
    } catch (IOException | IndexOutOfBoundsException | ArithmeticException e) {
      // It is not ours to say what is wrong with a file; the loader will.
      return Optional.empty();
    }
  }

  private Optional<Set<String>> names() {
    int sections = offset(is64 ? 0x28 : 0x20);
    int size = unsigned(is64 ? 0x3a : 0x2e);
    int count = unsigned(is64 ? 0x3c : 0x30);
    for (int i = 0; i < count; i++) {
      int section = sections + i * size;
      if (file.getInt(section + 4) == DYNAMIC_SYMBOLS) {
        int strings = sections + file.getInt(section + (is64 ? 0x28 : 0x18)) * size;
        return Optional.of(names(section, offset(strings + (is64 ? 0x18 : 0x10))));
      }
    }
    return Optional.empty();
  }

  private Set<String> names(int section, int strings) {
    int first = offset(section + (is64 ? 0x18 : 0x10));
    int length = offset(section + (is64 ? 0x20 : 0x14));
    int size = is64 ? 24 : 16;
    Set<String> names = new TreeSet<>();
    for (int symbol = first; symbol < first + length; symbol += size) {
      if (unsigned(symbol + (is64 ? 6 : 14)) != UNDEFINED) {
        names.add(text(strings + file.getInt(symbol)));
      }
    }
    names.remove("");
    return names;
  }

  private String text(int start) {
    int end = start;
    while (file.get(end) != 0) {
      end++;
    }
    byte[] bytes = new byte[end - start];
    file.get(start, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** An offset or size, which is as wide as an address. */
  private int offset(int at) {
    return is64 ? Math.toIntExact(file.getLong(at)) : file.getInt(at);
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }
}
