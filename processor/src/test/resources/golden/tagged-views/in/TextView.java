package demo;

import static dev.gatun.annotation.CType.UINT64_T;

import dev.gatun.annotation.*;
import java.lang.foreign.MemorySegment;

@Struct("String") public interface TextView { MemorySegment data(); @C(UINT64_T) long len(); }
