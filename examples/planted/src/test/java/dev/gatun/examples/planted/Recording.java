package dev.gatun.examples.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Prints the calls that a recording of the flight recorder has. */
final class Recording {
  private Recording() {}

  public static void main(String... arguments) throws IOException {
    Planted planted = PlantedBinding.open();
    Path file = Files.createTempFile("calls", ".jfr");
    try (jdk.jfr.Recording recording = new jdk.jfr.Recording()) {
      if (arguments.length > 0) {
        recording.enable("gatun.NativeCall").withThreshold(java.time.Duration.ofMinutes(1));
      }
      recording.start();
      planted.nothing();
      planted.visit(new int[2], 1, value -> sleep());
      try {
        planted.visit(new int[2], 1, value -> sleep() / value);
      } catch (ArithmeticException e) {
        System.out.println("thrown");
      }
      recording.stop();
      recording.dump(file);
    }
    List<RecordedEvent> events = RecordingFile.readAllEvents(file);
    for (RecordedEvent event : events) {
      if (event.getEventType().getName().equals("gatun.NativeCall")) {
        System.out.println(
            "%s of %s on %s, failed: %s, long: %s, from %s"
                .formatted(
                    event.getString("function"),
                    event.getString("library"),
                    event.getThread().getJavaName(),
                    event.getBoolean("failed"),
                    event.getDuration().toMillis() >= 50,
                    event.getStackTrace().getFrames().stream()
                        .map(frame -> frame.getMethod())
                        .filter(method -> method.getType().getName().endsWith("Recording"))
                        .findFirst()
                        .orElseThrow()
                        .getName()));
      }
    }
    Files.delete(file);
  }

  private static int sleep() {
    try {
      Thread.sleep(60);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 1;
  }
}
