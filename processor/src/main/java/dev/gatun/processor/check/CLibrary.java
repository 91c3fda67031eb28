package dev.gatun.processor.check;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Declaration.Library.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What functions of the C library and POSIX return and take, as far as it is a number whose width
 * is easily mistaken.
 */
final class CLibrary {
  /** The names under which its parts are looked for. */
  private static final Set<String> NAMES = Set.of("c", "m", "pthread", "rt", "dl");

  /** The function, its result, and its parameters: a dash is what no mistake is expected of. */
  private static final Map<String, List<Optional<CType>>> FUNCTIONS =
      """
      calloc - SIZE_T SIZE_T
      bsearch - - - SIZE_T SIZE_T -
      fread SIZE_T - SIZE_T SIZE_T -
      fseek INT - LONG INT
      ftell LONG -
      ftruncate INT INT OFF_T
      fwrite SIZE_T - SIZE_T SIZE_T -
      getcwd - - SIZE_T
      getrandom SSIZE_T - SIZE_T UINT
      labs LONG LONG
      llabs LONG_LONG LONG_LONG
      lseek OFF_T INT OFF_T INT
      malloc - SIZE_T
      memchr - - INT SIZE_T
      memcmp INT - - SIZE_T
      memcpy - - - SIZE_T
      memmove - - - SIZE_T
      memset - - INT SIZE_T
      pread SSIZE_T INT - SIZE_T OFF_T
      pwrite SSIZE_T INT - SIZE_T OFF_T
      qsort - - SIZE_T SIZE_T -
      read SSIZE_T INT - SIZE_T
      readlink SSIZE_T - - SIZE_T
      realloc - - SIZE_T
      recv SSIZE_T INT - SIZE_T INT
      send SSIZE_T INT - SIZE_T INT
      sleep UINT UINT
      snprintf INT - SIZE_T -
      strlen SIZE_T -
      strncmp INT - - SIZE_T
      strncpy - - - SIZE_T
      strnlen SIZE_T - SIZE_T
      strtol LONG - - INT
      strtoul ULONG - - INT
      sysconf LONG INT
      time TIME_T -
      truncate INT - OFF_T
      write SSIZE_T INT - SIZE_T
      """
          .lines()
          .map(line -> line.split(" "))
          .collect(
              Collectors.toMap(
                  words -> words[0],
                  words -> Arrays.stream(words).skip(1).map(CLibrary::type).toList()));

  private CLibrary() {}

  /** Whether the functions of a library are those of C itself. */
  static boolean is(Library library) {
    return library.sources().stream().allMatch(CLibrary::is);
  }

  private static boolean is(Source source) {
    return source.names().stream().allMatch(name -> NAMES.contains(name.text()));
  }

  /** The result and the parameters of a function; empty where it is not known. */
  static List<Optional<CType>> types(String function) {
    return FUNCTIONS.getOrDefault(function, List.of());
  }

  private static Optional<CType> type(String word) {
    return word.equals("-") ? Optional.empty() : Optional.of(CType.valueOf(word));
  }
}
