package dev.gatun.examples.signatures;

import java.util.ArrayList;
import java.util.List;

/**
 * An interface with some of the functions, and the C library with them.
 *
 * @param name the name of the interface
 * @param signatures the signatures in it
 */
record Library(String name, List<Signature> signatures) {
  /** Libraries of so many signatures each; the last one has what is left. */
  static List<Library> split(List<Signature> signatures, int each) {
    List<Library> libraries = new ArrayList<>();
    for (int from = 0; from < signatures.size(); from += each) {
      int to = Math.min(from + each, signatures.size());
      libraries.add(new Library("Functions" + libraries.size(), signatures.subList(from, to)));
    }
    return libraries;
  }
}
