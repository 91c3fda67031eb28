package dev.gatun.runtime;

import dev.gatun.runtime.loading.AclTrust;
import dev.gatun.runtime.loading.CacheDirectory;
import dev.gatun.runtime.loading.NativeCache;
import dev.gatun.runtime.loading.PackedFile;
import dev.gatun.runtime.loading.PackedResources;
import dev.gatun.runtime.loading.PosixTrust;
import dev.gatun.runtime.loading.Search;
import dev.gatun.runtime.loading.Trust;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Takes libraries out of their jars. */
final class Unpacking {
  private Unpacking() {}

  /**
   * {@return a library that was in a jar}
   *
   * @param file which it is
   * @param jars where it is
   * @throws LibraryNotFoundException if there is no safe place for it, or it is not the file that
   *     the binding was compiled with
   */
  static Path file(PackedFile file, PackedResources jars) {
    try {
      CacheDirectory directory =
          CacheDirectory.of(Platform.ABI, System::getProperty, System::getenv);
      return new NativeCache(directory, trust()).file(file, jars);
    } catch (IOException e) {
      throw new LibraryNotFoundException(
          file.resource()
              + " cannot be taken out of its jar: "
              + reason(e)
              + "\nSet -D"
              + CacheDirectory.PROPERTY
              + " to a directory that only this user can write to, or -D"
              + Search.DIRECTORIES
              + " to one that has the library.",
          e);
    }
  }

  /** Of what Java finds out about a file, it often tells the name only. */
  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "this user has no access to " + denied.getFile();
      case FileSystemException file when file.getReason() == null -> file.toString();
      default -> e.getMessage();
    };
  }

  private static Trust trust() throws IOException {
    return Platform.ABI.isWindows()
        ? AclTrust.of(Path.of(System.getProperty("user.home")))
        : new PosixTrust(DynamicLoader.user());
  }
}
