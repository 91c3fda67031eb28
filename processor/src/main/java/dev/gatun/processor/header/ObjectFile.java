package dev.gatun.processor.header;

import java.nio.ByteOrder;
import java.util.Optional;

/** A relocatable object file, as a C compiler writes it before anything is linked. */
public sealed interface ObjectFile permits CoffObject, ElfObject, MachObject, WasmObject {
  /**
   * Reads a file of any format that we know by its first bytes.
   *
   * @param content the whole file
   * @throws MalformedObjectException if it is of no such format, or damaged
   */
  static ObjectFile of(byte[] content) throws MalformedObjectException {
    ObjectBytes file = ObjectBytes.of(content, ByteOrder.LITTLE_ENDIAN);
    int magic = (int) file.u32(0);
    if (magic == ElfObject.MAGIC) {
      return ElfObject.of(content);
    }
    if (magic == MachObject.MAGIC) {
      return MachObject.of(file);
    }
    if (magic == WasmObject.MAGIC) {
      return WasmObject.of(file);
    }
    if (CoffObject.isMachine(magic & 0xffff)) {
      return CoffObject.of(file);
    }
    throw new MalformedObjectException(
        "the object file", 0, "0x%08x begins no format that is known here".formatted(magic));
  }

  /** In which order numbers have their bytes. */
  ByteOrder order();

  /**
   * A section, if there is one of this name.
   *
   * @param name what ELF calls it, such as {@code .debug_info}, in every format
   */
  Optional<ObjectSection> section(String name) throws MalformedObjectException;
}
