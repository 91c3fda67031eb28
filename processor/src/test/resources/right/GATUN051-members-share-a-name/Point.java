package demo;

import dev.gatun.annotation.Field;
import dev.gatun.annotation.Struct;

@Struct
public record Point(@Field("x") int left, @Field("y") int top) {}
