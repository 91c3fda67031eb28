package dev.gatun.processor.importer;

/** Why nothing is imported, in words for who gave the command. */
final class ImportException extends Exception {
  private static final long serialVersionUID = 1;

  private final int exit;

  private ImportException(int exit, String message) {
    super(message);
    this.exit = exit;
  }

  /** A command that was not written as it has to be. */
  static ImportException usage(String message) {
    return new ImportException(2, message);
  }

  /** A command that could not be carried out. */
  static ImportException failure(String message) {
    return new ImportException(1, message);
  }

  int exit() {
    return exit;
  }
}
