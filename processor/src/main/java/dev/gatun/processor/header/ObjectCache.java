package dev.gatun.processor.header;

import dev.gatun.processor.header.Compilation.Compiled;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps object files between runs of the compiler: a header that did not change is not read again.
 * An entry holds as long as the compiler, its arguments, the questions, and the content of all
 * files that were read are the same. Whatever is wrong with an entry, it is as if it were not
 * there.
 */
final class ObjectCache {
  private static final int VERSION = 2;

  /** Where compilers look for headers beside what their arguments say. */
  private static final List<String> ENVIRONMENT = List.of("CPATH", "C_INCLUDE_PATH");

  private final Optional<Path> directory;

  /**
   * What is looked for.
   *
   * @param slot the library and the compiler: there is one entry for both, and a newer one replaces
   *     it, so that the cache grows with what is compiled and not with every change of it
   * @param key all that the object follows from, beside the files that were read
   * @param directories where the compiler looks for headers first
   */
  record Entry(String slot, String key, List<Path> directories) {
    String identity() {
      List<String> environment =
          ENVIRONMENT.stream().map(name -> String.valueOf(System.getenv(name))).toList();
      return Identity.of(bytes(key + environment));
    }
  }

  ObjectCache(Optional<Path> directory) {
    this.directory = directory;
  }

  /** The object that was compiled before, and what the inquiry learnt then. */
  Optional<Compiled> find(Entry entry, Inquiry inquiry) {
    Optional<Path> file = file(entry).filter(Files::isRegularFile);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] content = Files.readAllBytes(file.get());
      return read(new DataInputStream(new ByteArrayInputStream(content)), entry, inquiry);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Compiled> read(DataInputStream in, Entry entry, Inquiry inquiry)
      throws IOException {
    if (in.readInt() != VERSION || !in.readUTF().equals(entry.identity())) {
      return Optional.empty();
    }
    int count = in.readInt();
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path file = Path.of(in.readUTF());
      if (!Identity.of(file).equals(in.readUTF())) {
        return Optional.empty();
      }
      files.add(file);
    }
    if (!in.readUTF().equals(choice(entry, inquiry, files))) {
      return Optional.empty();
    }
    String learnt = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    byte[] object = in.readNBytes(in.readInt());
    inquiry.recall(learnt);
    return Optional.of(new Compiled(object, files));
  }

  /** Keeps an object; that it cannot be kept is no failure. */
  void keep(Entry entry, Inquiry inquiry, Compiled compiled) {
    if (compiled.files().isEmpty()) {
      return;
    }
    file(entry)
        .ifPresent(
            file -> {
              try {
                Files.createDirectories(file.getParent());
                Path written = Files.createTempFile(file.getParent(), "new", ".part");
                Files.write(written, content(entry, inquiry, compiled));
                Files.move(
                    written,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
              } catch (IOException | RuntimeException e) {
                // It is asked again next time.
              }
            });
  }

  private static byte[] content(Entry entry, Inquiry inquiry, Compiled compiled)
      throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(content)) {
      out.writeInt(VERSION);
      out.writeUTF(entry.identity());
      out.writeInt(compiled.files().size());
      for (Path file : compiled.files()) {
        out.writeUTF(file.toString());
        out.writeUTF(Identity.of(file));
      }
      out.writeUTF(choice(entry, inquiry, compiled.files()));
      byte[] learnt = bytes(inquiry.learnt());
      out.writeInt(learnt.length);
      out.write(learnt);
      out.writeInt(compiled.object().length);
      out.write(compiled.object());
    }
    return content.toByteArray();
  }

  /**
   * What there was to choose from where files of one name lie in several directories: another one
   * may stand before that which was read by now.
   */
  private static String choice(Entry entry, Inquiry inquiry, List<Path> files) {
    Set<Path> names = new TreeSet<>();
    inquiry.questions().headers().forEach(it -> names.add(Path.of(it.replaceAll("[<>\"]", ""))));
    for (Path directory : entry.directories()) {
      files.stream()
          .filter(file -> file.startsWith(directory))
          .map(directory::relativize)
          .forEach(names::add);
    }
    String there =
        entry.directories().stream()
            .flatMap(directory -> names.stream().map(directory::resolve))
            .filter(Files::exists)
            .map(Path::toString)
            .collect(Collectors.joining("\n"));
    return Identity.of(bytes(there));
  }

  private Optional<Path> file(Entry entry) {
    return directory.map(it -> it.resolve(Identity.of(bytes(entry.slot())) + ".o"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
