package demo;

import dev.gatun.annotation.CEnum;

@CEnum("log level")
public enum Level { LOW, HIGH }
