package demo;

import dev.gatun.annotation.Field;
import dev.gatun.annotation.Struct;

@Struct
public record Point(@Field("p.x") int x) {}
