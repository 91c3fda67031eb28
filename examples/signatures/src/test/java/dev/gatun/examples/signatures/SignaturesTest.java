package dev.gatun.examples.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A fixed sample of the signatures; {@code mvn -Prun-signatures} calls all of them. */
final class SignaturesTest {
  private static final int EVERY = 97;

  @Test
  void there_are_12_097_signatures() {
    assertThat(Signature.all()).hasSize(12_097).doesNotHaveDuplicates();
    assertThat(Signature.all()).extracting(Signature::name).doesNotHaveDuplicates();
  }

  @Test
  void a_sample_crosses_every_way() throws Exception {
    List<Signature> all = Signature.all();
    List<Signature> sample =
        IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList();

    Outcome outcome =
        new Crossing(Path.of("target", "sample"), Library.split(sample, sample.size()), System.out)
            .run();

    assertThat(outcome.wrong()).isZero();
    assertThat(outcome.checks()).isGreaterThan(sample.size() * Way.values().length);
  }
}
