package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Libraries of 1,000 functions in 40 shapes, with 100 structs each. How long ten of them take,
 * beside javac alone: {@code -Dgatun.libraries=10 -Dgatun.rounds=9}.
 */
final class ManyFunctionsTest {
  private static final int LIBRARIES = Integer.getInteger("gatun.libraries", 1);
  private static final int ROUNDS = Integer.getInteger("gatun.rounds", 1);
  private static final List<String> TYPES = List.of("int", "long", "double");

  @Test
  void they_compile() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int library = 0; library < LIBRARIES; library++) {
      sources.put("Many" + library + ".java", library(library));
    }
    Compiling declared = Compiling.of(sources).with("-Agatun.cc=off");
    List<Double> toGenerated = new ArrayList<>();
    List<Double> toDeclared = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Compiled compiled = declared.onClassPath();
      final long processed = System.nanoTime();
      assertThat(compiled.success()).as(compiled.printed()).isTrue();
      Compiled again = declared.and(generated(compiled)).onClassPathAsItIs();
      final long generated = System.nanoTime();
      assertThat(again.success()).as(again.printed()).isTrue();
      assertThat(declared.onClassPathAsItIs().success()).isTrue();
      final double bare = System.nanoTime() - generated;
      toGenerated.add((processed - start) / (double) (generated - processed));
      toDeclared.add((processed - start) / bare);
    }
    System.out.printf(
        "%d functions, beside javac on what is generated: %s; on the declarations alone: %s%n",
        1_000 * LIBRARIES, spread(toGenerated), spread(toDeclared));
  }

  private static Map<String, String> generated(Compiled compiled) {
    Map<String, String> sources = new LinkedHashMap<>();
    compiled
        .generated()
        .forEach((path, text) -> sources.put(Path.of(path).getFileName().toString(), text));
    return sources;
  }

  private static String library(int number) {
    StringBuilder text = new StringBuilder("package demo;\nimport dev.gatun.annotation.*;\n");
    text.append("@NativeLibrary(\"many\")\npublic interface Many").append(number).append(" {\n");
    for (int i = 0; i < 1_000; i++) {
      text.append("  ").append(function(number, i));
    }
    for (int i = 0; i < 100; i++) {
      text.append("  @Struct record S").append(i).append("(int a, double b, long c) {}\n");
      text.append("  void take%d_%d(S%d value);%n".formatted(number, i, i));
    }
    return text.append("}\n").toString();
  }

  private static String function(int library, int number) {
    int shape = number % 40;
    return "%s f%d_%d(%s a, %s b, %s c);%n"
        .formatted(
            TYPES.get(shape % 2),
            library,
            number,
            TYPES.get(shape / 2 % 3),
            TYPES.get(shape / 6 % 3),
            TYPES.get(shape / 18 % 3));
  }

  private static String spread(List<Double> ratios) {
    List<Double> sorted = ratios.stream().sorted().toList();
    return "%.2f (%.2f to %.2f)"
        .formatted(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
  }
}
