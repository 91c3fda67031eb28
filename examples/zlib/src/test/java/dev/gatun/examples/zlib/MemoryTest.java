package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Streams that get their memory from Java, through the functions in {@code z_stream}. */
class MemoryTest extends ZlibTest {
  private final Arena arena = Arena.ofConfined();
  private final ZStream stream = ZStreamStruct.allocate(arena);
  private final MemorySegment marker = arena.allocate(1);
  private final Map<Long, Arena> memory = new HashMap<>();

  @AfterEach
  void close() {
    arena.close();
  }

  private MemorySegment allocate(MemorySegment opaque, long items, long size) {
    assertThat(opaque.address()).isEqualTo(marker.address());
    Arena piece = Arena.ofConfined();
    MemorySegment allocated = piece.allocate(items * size, 16);
    memory.put(allocated.address(), piece);
    return allocated;
  }

  private void free(MemorySegment opaque, MemorySegment address) {
    assertThat(opaque.address()).isEqualTo(marker.address());
    memory.remove(address.address()).close();
  }

  @Test
  void all_memory_comes_from_java_and_goes_back() {
    stream.zalloc(this::allocate, arena);
    stream.zfree(this::free, arena);
    stream.opaque(marker);
    byte[] data = mixed(100_000);
    zlib.deflateInit(stream, 6);
    assertThat(memory).hasSizeGreaterThan(3);
    byte[] deflated = new Pump(1000, 1000).deflate(zlib, stream, data);
    ZStream copy = ZStreamStruct.allocate(arena);
    zlib.deflateCopy(copy, stream);
    zlib.deflateEnd(copy);
    zlib.deflateEnd(stream);
    assertThat(memory).isEmpty();

    zlib.inflateInit(stream);
    assertThat(new Pump(1000, 1000).inflate(zlib, stream, deflated)).isEqualTo(data);
    assertThat(memory).isNotEmpty();
    zlib.inflateEnd(stream);
    assertThat(memory).isEmpty();
  }

  @Test
  void memory_that_java_does_not_have_is_a_failure() {
    int[] calls = {0};
    stream.zalloc(
        (opaque, items, size) -> ++calls[0] > 2 ? null : allocate(opaque, items, size), arena);
    stream.zfree(this::free, arena);
    stream.opaque(marker);
    assertThatThrownBy(() -> zlib.deflateInit(stream, 6))
        .asInstanceOf(InstanceOfAssertFactories.type(ZlibException.class))
        .returns("insufficient memory", ZlibException::getMessage)
        .returns(Zlib.MEM_ERROR, ZlibException::code);
    assertThat(memory).as("what was allocated is freed").isEmpty();
  }

  @Test
  void what_is_thrown_while_allocating_arrives() {
    OutOfMemoryError thrown = new OutOfMemoryError("no more");
    stream.zalloc(
        (opaque, items, size) -> {
          throw thrown;
        },
        arena);
    stream.zfree((opaque, address) -> {}, arena);
    assertThatThrownBy(() -> zlib.inflateInit(stream)).isSameAs(thrown);
    assertThat(stream.state()).isNull();
  }

  /** zlib writes its own functions into the stream, which Java calls as it calls Java's. */
  @Test
  void the_functions_of_zlib_are_called_by_java() {
    assertThat(stream.zalloc()).isNull();
    zlib.deflateInit(stream, 6);
    MemorySegment allocated = stream.zalloc().allocate(null, 10, 10);
    assertThat(allocated).isNotNull();
    stream.zfree().free(null, allocated);
    zlib.deflateEnd(stream);
  }

  @Test
  void a_function_of_java_comes_back_as_the_same_object() {
    ZStream.Allocate allocate = this::allocate;
    stream.zalloc(allocate, arena);
    assertThat(stream.zalloc()).isSameAs(allocate);
  }
}
