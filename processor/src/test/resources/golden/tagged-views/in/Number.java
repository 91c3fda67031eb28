package demo;

import dev.gatun.annotation.*;

@Union public interface Number { int i(); void i(int v); float f(); void f(float v); }   // an untagged union: every member readable
