package demo;

import static dev.gatun.annotation.CType.LONG;

import dev.gatun.annotation.*;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@Struct("polygon")
public interface Polygon {
  @Field("polygon_name") String name();

  @C(LONG) long id();

  void id(@C(LONG) long id);

  Corner middle();

  @Length(8) StructArray<Corner> corners();

  @Length(3) double[] weights();

  @Deref @Nullable Polygon next();

  @Nullable MemorySegment data();

  void data(@Nullable MemorySegment data);
}
