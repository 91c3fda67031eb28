package dev.gatun.examples.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Another way from Java to C; its benchmarks have the names that ours have, in a class of its own.
 */
enum Peer {
  C("C itself", "FloorBenchmark"),
  TUNED("FFM, tuned", "TunedBenchmark"),
  JNI("JNI", "JniBenchmark"),
  JNR("JNR-FFI", "JnrBenchmark"),
  JAVACPP("JavaCPP", "JavaCppBenchmark"),
  JNA_DIRECT("JNA, direct", "JnaDirectBenchmark"),
  JNA("JNA", "JnaBenchmark");

  final String title;

  /** The class with its benchmarks. */
  final String type;

  Peer(String title, String type) {
    this.title = title;
    this.type = type;
  }

  /** {@return its benchmark that does what another one does, if it has one} */
  String benchmark(Comparison comparison) {
    return type + comparison.benchmark().substring(comparison.benchmark().indexOf('.'));
  }

  /** {@return whether its native half could be built here} */
  boolean isThere() {
    return switch (this) {
      case JNI ->
          Files.exists(
              Path.of(System.getProperty("java.library.path"))
                  .resolve(System.mapLibraryName("bench_jni")));
      case JAVACPP -> JavaCppBuild.isDone();
      default -> true;
    };
  }
}
