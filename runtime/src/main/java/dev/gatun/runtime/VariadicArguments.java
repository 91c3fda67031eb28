package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The variable arguments of one call, in the order of C: each as C's default promotions leave it,
 * with its layout. Not for several threads.
 */
public final class VariadicArguments {
  private final String what;
  private final List<MemoryLayout> layouts = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /**
   * Creates an empty list.
   *
   * @param what the name of the arguments for messages
   */
  public VariadicArguments(String what) {
    this.what = what;
  }

  /**
   * Adds an argument of a known type.
   *
   * @param layout the layout of the promoted type
   * @param value the value as the linker carries that layout
   */
  public void add(MemoryLayout layout, Object value) {
    layouts.add(layout);
    values.add(value);
  }

  /**
   * Adds an argument whose type is told by its class.
   *
   * @param value the value; null is {@code NULL}
   * @param call takes the copy of a string
   * @throws IllegalArgumentException if C has nothing for a value of its class, or the value is a
   *     segment on the heap
   * @throws IllegalStateException if the value is a segment whose arena is closed
   * @throws WrongThreadException if the value is a segment whose arena belongs to another thread
   * @throws MalformedStringException if the value is a string that C could not read
   */
  public void addAny(@Nullable Object value, SegmentAllocator call) {
    switch (value) {
      case null -> add(ADDRESS, MemorySegment.NULL);
      case Byte number -> add(JAVA_INT, number.intValue());
      case Short number -> add(JAVA_INT, number.intValue());
      case Character character -> add(JAVA_INT, (int) character);
      case Boolean truth -> add(JAVA_INT, truth ? 1 : 0);
      case Integer number -> add(JAVA_INT, number);
      case Long number -> add(JAVA_LONG, number);
      case Float number -> add(JAVA_DOUBLE, number.doubleValue());
      case Double number -> add(JAVA_DOUBLE, number);
      case String text -> add(ADDRESS, CString.UTF_8.toC(text, call, next()));
      case MemorySegment segment -> add(ADDRESS, Pointers.require(segment, next()));
      case StructArray<?> array -> add(ADDRESS, Pointers.require(array.segment(), next()));
      default ->
          throw new IllegalArgumentException(
              next()
                  + " is a "
                  + value.getClass().getName()
                  + ", for which C has no type: pass a number, String or MemorySegment, or list its"
                  + " declared type in @Variadic(types = ...)");
    }
  }

  /** {@return the values, for a handle of {@link VariadicShapes}} */
  public Object[] values() {
    return values.toArray();
  }

  List<MemoryLayout> layouts() {
    return layouts;
  }

  /** {@return the name of the arguments for messages} */
  @Override
  public String toString() {
    return what;
  }

  private String next() {
    return what + "[" + values.size() + "]";
  }
}
