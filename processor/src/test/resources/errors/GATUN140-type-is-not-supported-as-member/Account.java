package demo;

import dev.gatun.annotation.Struct;
import java.math.BigDecimal;

@Struct
public record Account(int number, BigDecimal balance) {}
