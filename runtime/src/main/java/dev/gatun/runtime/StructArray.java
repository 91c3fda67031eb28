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
  private final Element<V> element;

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
    this(segment, layout, (array, index) -> view.apply(Layouts.element(array, layout, index)));
  }

  /**
   * Creates an array over memory, for elements that know their layout: it is a constant to the JIT
   * compiler then, which can take the checks of a place out of a loop.
   *
   * @param segment the memory; what is left over behind the last whole element is not used
   * @param layout the layout of an element
   * @param element makes the view of an element
   * @throws IllegalArgumentException if the memory is not aligned as C expects
   */
  public StructArray(MemorySegment segment, MemoryLayout layout, Element<V> element) {
    long size = layout.byteSize();
    this.count = segment.byteSize() / size;
    this.segment = count == 0 ? segment : segment.asSlice(0, count * size, layout.byteAlignment());
    this.element = element;
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
    return element.at(segment, Objects.checkIndex(index, count));
  }

  @Override
  public Iterator<V> iterator() {
    return LongStream.range(0, size()).mapToObj(this::get).iterator();
  }

  /**
   * Makes the view of an element.
   *
   * @param <V> the view
   */
  @FunctionalInterface
  public interface Element<V> {
    /**
     * {@return the view of an element}
     *
     * @param array the memory of all elements
     * @param index the position of the element, which is in it
     */
    V at(MemorySegment array, long index);
  }
}
