package dev.gatun.runtime.loading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that a library's file is known by. */
public final class Sha256 {
  private Sha256() {}

  /**
   * {@return the hash of some bytes, in lower-case hexadecimal digits}
   *
   * @param bytes the bytes
   */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
