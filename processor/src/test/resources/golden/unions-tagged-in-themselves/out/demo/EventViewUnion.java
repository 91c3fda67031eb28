package demo;

import static dev.gatun.runtime.CInteger.UINT32_T;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.DerivedView;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.UnionLayout;

/**
 * The variants of {@link EventView} in native memory.
 */
@GatunGenerated
public final class EventViewUnion {
  /**
   * {@code union Event}.
   */
  public static final UnionLayout LAYOUT = Layouts.union(
      "Event",
      QuitStruct.LAYOUT.withName("Quit"),
      KeyStruct.LAYOUT.withName("Key"),
      OtherStruct.LAYOUT.withName("Other"));

  private static final long TYPE_OFFSET = QuitStruct.LAYOUT.byteOffset(groupElement("type"));

  private EventViewUnion() {
  }

  /**
   * {@return a new union, all zero}
   *
   * @param allocator where its memory comes from, and how long it lives
   */
  public static EventView allocate(SegmentAllocator allocator) {
    return of(allocator.allocate(LAYOUT).fill((byte) 0));
  }

  /**
   * {@return the union at the beginning of memory; it lives as long as the memory}
   *
   * @param memory the memory, at least as large as {@link #LAYOUT}
   * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
   */
  public static EventView of(MemorySegment memory) {
    MemorySegment segment = Layouts.requireRoom(memory, LAYOUT);
    long tag = UINT32_T.get(segment, TYPE_OFFSET);
    if ((int) tag != tag) {
      return new OtherStruct(segment);
    }
    return switch ((int) tag) {
      case 0 -> new QuitStruct(segment);
      case 768, 769 -> new KeyStruct(segment);
      default -> new OtherStruct(segment);
    };
  }

  /**
   * {@return the variant that the memory of a view holds now}
   *
   * @param view the view, of whatever variant it held before
   */
  public static EventView current(EventView view) {
    return of(segmentOf(view, "EventView"));
  }

  /**
   * {@return a new array, all zero}
   *
   * @param allocator where its memory comes from, and how long it lives
   * @param count the number of elements
   */
  public static StructArray<EventView> array(SegmentAllocator allocator, long count) {
    return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
  }

  /**
   * {@return the array that memory holds, with as many elements as fit; it lives as long
   * as the memory}
   *
   * @param memory the memory
   * @throws IllegalArgumentException if it is not aligned as C expects
   */
  public static StructArray<EventView> array(MemorySegment memory) {
    return new StructArray<>(memory, LAYOUT, (array, index) ->
        of(Layouts.element(array, LAYOUT, index)));
  }

  /**
   * {@return the union behind a pointer that C gave}
   *
   * @param pointer the pointer
   * @param what the name of the value for messages
   */
  public static EventView at(MemorySegment pointer, String what) {
    return of(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
  }

  /**
   * {@return the union behind a pointer that C gave, or null for {@code NULL}}
   *
   * @param pointer the pointer
   */
  public static EventView atNullable(MemorySegment pointer) {
    return pointer.address() == 0 ? null : at(pointer, "EventView");
  }

  /**
   * {@return the memory of a view, to which C can have a pointer}
   *
   * @param view the view
   * @param what the name of the value for messages
   */
  public static MemorySegment segmentOf(EventView view, String what) {
    return switch (Arguments.require(view, what)) {
      case EventView.Quit variant -> QuitStruct.unionOf(variant, what);
      case EventView.Key variant -> KeyStruct.unionOf(variant, what);
      case EventView.Other variant -> OtherStruct.unionOf(variant, what);
    };
  }

  /**
   * {@link EventView.Quit} in native memory, where it is a {@code struct Quit}.
   *
   * <p>4 bytes, aligned to 4 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  type
   * }</pre>
   *
   * @param segment the bytes of the struct, or of the union around it where the memory has them
   */
  @GatunGenerated("type")
  public record QuitStruct(MemorySegment segment) implements EventView.Quit {
    /**
     * {@code struct Quit}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Quit",
        UINT32_T.layout().withName("type"));

    private static final long TYPE_OFFSET = LAYOUT.byteOffset(groupElement("type"));

    /**
     * Checks that the memory is large enough, and aligned.
     */
    public QuitStruct {
      segment = Layouts.requireRoom(segment, LAYOUT, EventViewUnion.LAYOUT);
    }

    /**
     * {@return a new struct, all zero but for its tag, in room for any variant}
     *
     * @param allocator where its memory comes from, and how long it lives
     */
    public static QuitStruct allocate(SegmentAllocator allocator) {
      MemorySegment memory = allocator.allocate(EventViewUnion.LAYOUT).fill((byte) 0);
      UINT32_T.set(memory, TYPE_OFFSET, UINT32_T.require(0, "Quit.type"));
      return new QuitStruct(memory);
    }

    /**
     * {@return the struct at the beginning of memory; it lives as long as the memory}
     *
     * @param memory the memory, at least as large as {@link #LAYOUT}
     * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
     */
    public static QuitStruct of(MemorySegment memory) {
      return new QuitStruct(memory);
    }

    /**
     * {@return a new array, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     * @param count the number of elements
     */
    public static StructArray<EventView.Quit> array(SegmentAllocator allocator, long count) {
      return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
    }

    /**
     * {@return the array that memory holds, with as many elements as fit; it lives as long
     * as the memory}
     *
     * @param memory the memory
     * @throws IllegalArgumentException if it is not aligned as C expects
     */
    public static StructArray<EventView.Quit> array(MemorySegment memory) {
      return new StructArray<>(memory, LAYOUT, (array, index) ->
          new QuitStruct(Layouts.element(array, LAYOUT, index)));
    }

    /**
     * {@return the struct behind a pointer that C gave}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static QuitStruct at(MemorySegment pointer, String what) {
      return new QuitStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
    }

    /**
     * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static QuitStruct atNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : at(pointer, "Quit");
    }

    /**
     * {@return the memory of a view, to which C can have a pointer}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment segmentOf(EventView.Quit view, String what) {
      if (Arguments.require(view, what) instanceof QuitStruct generated) {
        return Pointers.require(generated.segment.asSlice(0, LAYOUT.byteSize()), what);
      }
      return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
    }

    /**
     * {@return the memory of a view, with room for every variant of its union}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment unionOf(EventView.Quit view, String what) {
      if (Arguments.require(view, what) instanceof QuitStruct generated) {
        return Layouts.requireRoom(Pointers.require(generated.segment, what),
            EventViewUnion.LAYOUT, what);
      }
      return Layouts.requireRoom(Pointers.require(DerivedView.memoryOf(view, what), what),
          EventViewUnion.LAYOUT, what);
    }

    @Override
    public long type() {
      return UINT32_T.get(segment, TYPE_OFFSET);
    }
  }

  /**
   * {@link EventView.Key} in native memory, where it is a {@code struct Key}.
   *
   * <p>8 bytes, aligned to 4 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  type
   *      4     4  code
   * }</pre>
   *
   * @param segment the bytes of the struct, or of the union around it where the memory has them
   */
  @GatunGenerated("type, code")
  public record KeyStruct(MemorySegment segment) implements EventView.Key {
    /**
     * {@code struct Key}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Key",
        UINT32_T.layout().withName("type"),
        JAVA_INT.withName("code"));

    private static final long TYPE_OFFSET = LAYOUT.byteOffset(groupElement("type"));

    private static final long CODE_OFFSET = LAYOUT.byteOffset(groupElement("code"));

    /**
     * Checks that the memory is large enough, and aligned.
     */
    public KeyStruct {
      segment = Layouts.requireRoom(segment, LAYOUT, EventViewUnion.LAYOUT);
    }

    /**
     * {@return a new struct, all zero but for its tag, in room for any variant}
     *
     * @param allocator where its memory comes from, and how long it lives
     */
    public static KeyStruct allocate(SegmentAllocator allocator) {
      MemorySegment memory = allocator.allocate(EventViewUnion.LAYOUT).fill((byte) 0);
      UINT32_T.set(memory, TYPE_OFFSET, UINT32_T.require(768, "Key.type"));
      return new KeyStruct(memory);
    }

    /**
     * {@return the struct at the beginning of memory; it lives as long as the memory}
     *
     * @param memory the memory, at least as large as {@link #LAYOUT}
     * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
     */
    public static KeyStruct of(MemorySegment memory) {
      return new KeyStruct(memory);
    }

    /**
     * {@return a new array, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     * @param count the number of elements
     */
    public static StructArray<EventView.Key> array(SegmentAllocator allocator, long count) {
      return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
    }

    /**
     * {@return the array that memory holds, with as many elements as fit; it lives as long
     * as the memory}
     *
     * @param memory the memory
     * @throws IllegalArgumentException if it is not aligned as C expects
     */
    public static StructArray<EventView.Key> array(MemorySegment memory) {
      return new StructArray<>(memory, LAYOUT, (array, index) ->
          new KeyStruct(Layouts.element(array, LAYOUT, index)));
    }

    /**
     * {@return the struct behind a pointer that C gave}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static KeyStruct at(MemorySegment pointer, String what) {
      return new KeyStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
    }

    /**
     * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static KeyStruct atNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : at(pointer, "Key");
    }

    /**
     * {@return the memory of a view, to which C can have a pointer}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment segmentOf(EventView.Key view, String what) {
      if (Arguments.require(view, what) instanceof KeyStruct generated) {
        return Pointers.require(generated.segment.asSlice(0, LAYOUT.byteSize()), what);
      }
      return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
    }

    /**
     * {@return the memory of a view, with room for every variant of its union}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment unionOf(EventView.Key view, String what) {
      if (Arguments.require(view, what) instanceof KeyStruct generated) {
        return Layouts.requireRoom(Pointers.require(generated.segment, what),
            EventViewUnion.LAYOUT, what);
      }
      return Layouts.requireRoom(Pointers.require(DerivedView.memoryOf(view, what), what),
          EventViewUnion.LAYOUT, what);
    }

    @Override
    public long type() {
      return UINT32_T.get(segment, TYPE_OFFSET);
    }

    @Override
    public int code() {
      return segment.get(JAVA_INT_UNALIGNED, CODE_OFFSET);
    }

    @Override
    public void code(int code) {
      segment.set(JAVA_INT_UNALIGNED, CODE_OFFSET, code);
    }
  }

  /**
   * {@link EventView.Other} in native memory, where it is a {@code struct Other}.
   *
   * <p>16 bytes, aligned to 8 on every 64-bit platform:
   *
   * <pre>{@code
   * offset  size  member
   *      0     4  type
   *      4     4  (padding)
   *      8     8  data
   * }</pre>
   *
   * @param segment the bytes of the struct, or of the union around it where the memory has them
   */
  @GatunGenerated("type, data")
  public record OtherStruct(MemorySegment segment) implements EventView.Other {
    /**
     * {@code struct Other}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Other",
        UINT32_T.layout().withName("type"),
        JAVA_LONG.withName("data"));

    private static final long TYPE_OFFSET = LAYOUT.byteOffset(groupElement("type"));

    private static final long DATA_OFFSET = LAYOUT.byteOffset(groupElement("data"));

    /**
     * Checks that the memory is large enough, and aligned.
     */
    public OtherStruct {
      segment = Layouts.requireRoom(segment, LAYOUT, EventViewUnion.LAYOUT);
    }

    /**
     * {@return a new struct, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     */
    public static OtherStruct allocate(SegmentAllocator allocator) {
      return new OtherStruct(allocator.allocate(LAYOUT).fill((byte) 0));
    }

    /**
     * {@return the struct at the beginning of memory; it lives as long as the memory}
     *
     * @param memory the memory, at least as large as {@link #LAYOUT}
     * @throws IllegalArgumentException if it is smaller, or not aligned as C expects
     */
    public static OtherStruct of(MemorySegment memory) {
      return new OtherStruct(memory);
    }

    /**
     * {@return a new array, all zero}
     *
     * @param allocator where its memory comes from, and how long it lives
     * @param count the number of elements
     */
    public static StructArray<EventView.Other> array(SegmentAllocator allocator, long count) {
      return array(allocator.allocate(LAYOUT, count).fill((byte) 0));
    }

    /**
     * {@return the array that memory holds, with as many elements as fit; it lives as long
     * as the memory}
     *
     * @param memory the memory
     * @throws IllegalArgumentException if it is not aligned as C expects
     */
    public static StructArray<EventView.Other> array(MemorySegment memory) {
      return new StructArray<>(memory, LAYOUT, (array, index) ->
          new OtherStruct(Layouts.element(array, LAYOUT, index)));
    }

    /**
     * {@return the struct behind a pointer that C gave}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static OtherStruct at(MemorySegment pointer, String what) {
      return new OtherStruct(Linking.pointee(Pointers.given(pointer, what), LAYOUT.byteSize()));
    }

    /**
     * {@return the struct behind a pointer that C gave, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static OtherStruct atNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : at(pointer, "Other");
    }

    /**
     * {@return the memory of a view, to which C can have a pointer}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment segmentOf(EventView.Other view, String what) {
      if (Arguments.require(view, what) instanceof OtherStruct generated) {
        return Pointers.require(generated.segment.asSlice(0, LAYOUT.byteSize()), what);
      }
      return Pointers.require(DerivedView.memoryOf(view, what).asSlice(0, LAYOUT.byteSize()), what);
    }

    /**
     * {@return the memory of a view, with room for every variant of its union}
     *
     * @param view the view
     * @param what the name of the value for messages
     */
    public static MemorySegment unionOf(EventView.Other view, String what) {
      if (Arguments.require(view, what) instanceof OtherStruct generated) {
        return Layouts.requireRoom(Pointers.require(generated.segment, what),
            EventViewUnion.LAYOUT, what);
      }
      return Layouts.requireRoom(Pointers.require(DerivedView.memoryOf(view, what), what),
          EventViewUnion.LAYOUT, what);
    }

    @Override
    public long type() {
      return UINT32_T.get(segment, TYPE_OFFSET);
    }

    @Override
    public long data() {
      return segment.get(JAVA_LONG_UNALIGNED, DATA_OFFSET);
    }
  }
}
