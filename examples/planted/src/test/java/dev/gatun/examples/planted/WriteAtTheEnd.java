package dev.gatun.examples.planted;

/** C writes into memory of an earlier call, which is too large to be looked at after each call. */
final class WriteAtTheEnd {
  private WriteAtTheEnd() {}

  public static void main(String... arguments) {
    Planted planted = PlantedBinding.open();
    planted.keep("x".repeat(1 << 16));
    planted.writeLater(0);
  }
}
