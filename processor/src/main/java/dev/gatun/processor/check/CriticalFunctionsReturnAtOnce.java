package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.Unit;
import java.util.Set;

/** A critical function does not wait for anything. */
final class CriticalFunctionsReturnAtOnce extends Rule {
  /** Of the C library and POSIX. */
  private static final Set<String> WAITING =
      Set.of(
          "accept",
          "connect",
          "fflush",
          "fgets",
          "flock",
          "fread",
          "fsync",
          "fwrite",
          "getaddrinfo",
          "getc",
          "getchar",
          "getline",
          "nanosleep",
          "open",
          "pause",
          "poll",
          "pread",
          "printf",
          "pthread_join",
          "pthread_mutex_lock",
          "puts",
          "pwrite",
          "read",
          "recv",
          "recvfrom",
          "recvmsg",
          "scanf",
          "select",
          "sem_wait",
          "send",
          "sendmsg",
          "sendto",
          "system",
          "usleep",
          "waitpid",
          "write");

  private static final Set<String> WORDS = Set.of("sleep", "wait", "poll", "join", "block");

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    for (Function function : library.functions()) {
      if (function.isCritical() && SymbolWords.haveOneOf(function, WAITING, WORDS)) {
        found.report(
            Problem.CRITICAL_FUNCTION_MAY_BLOCK,
            function.origin(),
            function.name(),
            function.symbol().text());
      }
    }
  }
}
