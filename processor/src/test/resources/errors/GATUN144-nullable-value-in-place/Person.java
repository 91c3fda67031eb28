package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;
import org.jspecify.annotations.Nullable;

@Struct
public record Person(@Length(8) @Nullable String name) {}
