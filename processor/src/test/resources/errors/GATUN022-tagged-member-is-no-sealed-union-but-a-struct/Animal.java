package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;

@Tagged(by = "kind")
@Struct
public record Animal(int kind) {}
