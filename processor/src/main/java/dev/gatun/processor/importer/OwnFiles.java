package dev.gatun.processor.importer;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which files are of the library itself: the headers that were named, and those that they include
 * from the same directory or below it. In a directory that all libraries share, such as {@code
 * /usr/include}, the headers of the C library are not among them.
 */
final class OwnFiles {
  /** Headers of C, POSIX and glibc, which lie beside those of other libraries. */
  private static final Set<String> OF_C =
      Set.of(
          ("aio alloca aliases ar argp argz assert byteswap complex cpio crypt ctype dirent dlfcn"
                  + " elf endian envz err errno error execinfo fcntl features features-time64 fenv"
                  + " fmtmsg fnmatch fstab fts ftw gconv getopt glob gnu-versions grp gshadow iconv"
                  + " ieee754 ifaddrs inttypes iso646 langinfo lastlog libgen libintl limits link"
                  + " locale malloc math mcheck memory mntent monetary mqueue netdb nl_types nss"
                  + " obstack paths poll printf proc_service pthread pty pwd re_comp regex regexp"
                  + " resolv sched search semaphore setjmp sgtty shadow signal spawn stab stdalign"
                  + " stdarg stdatomic stdbool stdc-predef stddef stdint stdio stdio_ext stdlib"
                  + " stdnoreturn string strings stropts syscall sysexits syslog tar termio termios"
                  + " tgmath thread_db threads time ttyent uchar ucontext ulimit unistd utime utmp"
                  + " utmpx values wait wchar wctype wordexp xlocale")
              .split(" "));

  private static final Set<String> DIRECTORIES_OF_C =
      Set.of("asm", "asm-generic", "bits", "gnu", "linux", "sys");

  private final Set<String> headers;
  private final Set<Path> directories = new HashSet<>();

  OwnFiles(List<String> headers) {
    this.headers = Set.copyOf(headers);
    headers.stream()
        .filter(header -> !isOfC(header))
        .map(header -> Path.of(header).normalize().getParent())
        .filter(directory -> directory != null)
        .forEach(directories::add);
  }

  boolean contain(String file) {
    if (headers.contains(file)) {
      return true;
    }
    Path path = Path.of(file).normalize();
    if (headers.stream().anyMatch(OwnFiles::isOfC)) {
      // What a header of C says, it says in parts that nobody includes by name.
      return path.getParent() != null && path.getParent().endsWith("bits");
    }
    return !isOfC(file) && directories.stream().anyMatch(path::startsWith) && !isCompilers(path);
  }

  /** Whether a header is one of the C library. */
  static boolean isOfC(String file) {
    Path path = Path.of(file);
    String name = path.getFileName().toString().replaceFirst("\\.h$", "");
    Path parent = path.getParent();
    boolean isBelow =
        parent != null
            && parent.getFileName() != null
            && DIRECTORIES_OF_C.contains(parent.getFileName().toString());
    return isBelow || OF_C.contains(name) && isSystem(path);
  }

  private static boolean isSystem(Path path) {
    Path parent = path.getParent();
    return parent != null && (parent.endsWith("include") || isCompilers(path));
  }

  private static boolean isCompilers(Path path) {
    String text = path.toString();
    return text.contains("/lib/gcc") || text.contains("/lib/clang/");
  }
}
