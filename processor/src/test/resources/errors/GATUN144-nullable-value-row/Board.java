package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;
import org.jspecify.annotations.Nullable;

@Struct
public record Board(@Length({3, 4}) int[] @Nullable [] grid) {}
