package dev.gatun.runtime;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Structs or unions that lie one after the other in native memory; each element is a view of its
 * place there, and lives as long as the memory.
 *
 * @param <V> the view of an element
 */
public final class StructArray<V> implements Iterable<V> {
  private final MemorySegment segment;
  private final Function<MemorySegment, V> view;
  private final long elementSize;

  /** Kept, because a division costs more than all the rest of an access. */
  private final long count;

  /**
   * Creates an array over memory.
   *
   * @param segment the memory; what is left over behind the last whole element is not used
   * @param layout the layout of an element
   * @param view makes the view of an element
   * @throws IllegalArgumentException if the memory is not aligned as C expects
   */
  public StructArray(MemorySegment segment, MemoryLayout layout, Function<MemorySegment, V> view) {
    this.elementSize = layout.byteSize();
    this.count = segment.byteSize() / elementSize;
    this.segment =
        count == 0 ? segment : segment.asSlice(0, count * elementSize, layout.byteAlignment());
    this.view = view;
  }

  /** {@return the number of elements} */
  public long size() {
    return count;
  }

  /** {@return the memory of all elements} */
  public MemorySegment segment() {
    return segment;
  }

  /**
   * {@return the view of an element}
   *
   * @param index the position of the element
   * @throws IndexOutOfBoundsException if there is no such element
   */
  public V get(long index) {
    long offset = Objects.checkIndex(index, count) * elementSize;
    return view.apply(segment.asSlice(offset, elementSize));
  }

  @Override
  public Iterator<V> iterator() {
    return LongStream.range(0, size()).mapToObj(this::get).iterator();
  }
}
