package demo;

import static dev.gatun.annotation.CType.SSIZE_T;
import static dev.gatun.annotation.CType.UINT16_T;

import dev.gatun.annotation.*;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.SegmentAllocator;

@NativeLibrary(value = "sensor", header = "sensor.h")
public interface Sensor {
  @OutReturn @C(UINT16_T) int channels();                                        // void channels(uint16_t *out)
  @OutReturn int read(int channel) throws ErrnoException;                        // int read(int channel, int *out)
  @OutReturn(index = 1, status = SSIZE_T) String name(int channel, int out) throws ErrnoException;
  @OutReturn Range range(int channel);                                           // void range(int channel, struct Range *out)
  @OutReturn @ByValue RangeView rangeView(SegmentAllocator memory, int channel);
  @Struct record Range(int low, int high) {}
  @Struct("Range") interface RangeView { int low(); int high(); }
}
