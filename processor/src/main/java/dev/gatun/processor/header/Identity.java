package dev.gatun.processor.header;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells one version of a file from another. */
final class Identity {
  private static final int LENGTH = 16;

  private Identity() {}

  /** What identifies each header, among the files that a compiler read. */
  static SortedMap<String, String> of(List<String> headers, List<Path> files) {
    SortedMap<String, String> identities = new TreeMap<>();
    for (String header : headers) {
      String bare = header.replaceAll("[<>\"]", "");
      files.stream()
          .filter(file -> file.endsWith(bare))
          .findFirst()
          .ifPresent(file -> identities.put(bare, of(file)));
    }
    return identities;
  }

  /** What identifies a file: the beginning of the hash of what is in it. */
  static String of(Path file) {
    try {
      return of(Files.readAllBytes(file));
    } catch (IOException e) {
      return "unreadable";
    }
  }

  static String of(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
