package dev.gatun.examples.signatures;

import java.nio.file.Path;
import java.util.List;

/** All signatures, every way across: prints how long what took. */
final class Main {
  private Main() {}

  /**
   * Runs it.
   *
   * @param args the directory to write to, and how many signatures an interface has
   */
  public static void main(String[] args) throws Exception {
    List<Signature> all = Signature.all();
    List<Library> libraries = Library.split(all, Integer.parseInt(args[1]));
    Crossing crossing = new Crossing(Path.of(args[0]), libraries, System.out);
    Outcome outcome = crossing.run();
    crossing.compileWithoutProcessor();
    if (outcome.wrong() != 0) {
      System.exit(1);
    }
  }
}
