package dev.gatun.runtime.watch;

import dev.gatun.runtime.NativeViolationException;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one call passes, with the memory and the callbacks that it gives to C. */
final class Passed {
  private final FunctionDescriptor shape;
  private final Callee callee;
  private final List<@Nullable Object> values = new ArrayList<>();
  private final Map<Integer, Region> regions = new LinkedHashMap<>();

  Passed(FunctionDescriptor shape, Object[] arguments, int first, Frame frame) {
    this.shape = shape;
    this.callee = frame.callee();
    for (int i = 1; i < arguments.length; i++) {
      if (i >= first) {
        values.add(arguments[i]);
      }
      if (arguments[i] instanceof MemorySegment segment && segment.isNative()) {
        gives(segment.address(), i - first, frame);
      }
    }
  }

  private void gives(long address, int index, Frame frame) {
    Region region = Region.at(address);
    if (region != null) {
      frame.uses(region.arena());
    }
    if (index < 0) {
      return; // memory for the linker
    }
    if (region != null) {
      region.passed(callee, index, address);
      regions.put(index, region);
    }
    if (layout(index) instanceof AddressLayout) {
      WatchedCallback callback = WatchedCallback.at(address);
      if (callback != null) {
        callback.passed(callee, index);
      } else if (Watching.CHECKED && region == null) {
        requireLive(address, index);
      }
    }
  }

  private void requireLive(long address, int index) {
    Region dead = Quarantine.MEMORY.at(address);
    if (dead != null) {
      throw new NativeViolationException(
          dead.callee().name(),
          "%s is given %s, which points to %s of %s: that call is over"
              .formatted(
                  callee.name(), callee.parameter(index), dead.name(), dead.callee().name()));
    }
  }

  /** How many arguments there are. */
  int count() {
    return values.size();
  }

  MemoryLayout layout(int index) {
    return shape.argumentLayouts().get(index);
  }

  @Nullable MemoryLayout resultLayout() {
    return shape.returnLayout().orElse(null);
  }

  @Nullable Object value(int index) {
    return values.get(index);
  }

  /** The memory that the arguments point to, by their indexes. */
  Map<Integer, Region> regions() {
    return regions;
  }

  /** The name of a parameter where it is known. */
  @Nullable String name(int index) {
    return index < callee.parameters().size() ? callee.parameters().get(index) : null;
  }
}
