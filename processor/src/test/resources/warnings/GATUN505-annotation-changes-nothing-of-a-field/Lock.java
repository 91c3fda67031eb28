package demo;

import dev.gatun.annotation.Field;
import dev.gatun.annotation.Struct;

@Struct
public record Lock(@Field("width") int width, @Field("depth_m") int depth) {}
