package dev.gatun.processor.header;

import dev.gatun.processor.header.Toolchains.Missing;
import dev.gatun.runtime.layout.Abi;
import java.util.List;

/** What has to answer for a library: whether a compiler may be absent or fail. */
enum Insistence {
  /** Whoever is here: without a compiler, declarations are not compared. */
  NONE,
  /** Each platform: a compiler, or answers that were kept of it. */
  ANSWERS,
  /** The compilers themselves. */
  COMPILERS;

  /**
   * What is generated for partial structs depends on the answers of all platforms; and what is kept
   * anew may not lack one that was kept before.
   *
   * @param targets the platforms that are asked for; none for that of the compiler
   */
  static Insistence of(HeaderOptions options, List<String> targets, boolean hasPartialStructs) {
    if (options.compiler().equals(HeaderOptions.REQUIRED) || options.isUpdating()) {
      return COMPILERS;
    }
    return hasPartialStructs && !targets.isEmpty() ? ANSWERS : NONE;
  }

  /** Whether nobody minds that a compiler is not here: any would do, and none has to. */
  boolean allowsAbsence(Missing compiler) {
    return this == NONE && compiler.isSought();
  }

  /** Whether kept answers stand in for a compiler that is not here. */
  boolean allowsInstead(List<HeaderFacts> kept, Missing compiler) {
    return compiler
        .platform()
        .map(platform -> allowsInstead(kept, platform))
        .orElse(allowsAbsence(compiler) && !kept.isEmpty());
  }

  /** Whether kept answers stand in for a compiler that fails, as one that lacks the headers. */
  boolean allowsInstead(List<HeaderFacts> kept, Abi platform) {
    return this != COMPILERS && kept.stream().anyMatch(facts -> facts.abi() == platform);
  }
}
