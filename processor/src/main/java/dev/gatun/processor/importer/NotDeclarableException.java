package dev.gatun.processor.importer;

/** What Gatun cannot declare, with the reason. */
final class NotDeclarableException extends Exception {
  private static final long serialVersionUID = 1;

  NotDeclarableException(String reason) {
    super(reason, null, false, false);
  }
}
