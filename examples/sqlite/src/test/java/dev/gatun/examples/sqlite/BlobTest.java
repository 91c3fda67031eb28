package dev.gatun.examples.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.sqlite.Sqlite.Blob;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BlobTest extends SqliteTest {
  @BeforeEach
  void create() {
    sqlite.exec(db, "CREATE TABLE lock (data BLOB); INSERT INTO lock VALUES (zeroblob(10000))");
  }

  @Test
  void a_blob_is_written_and_read_in_place() {
    long seed = System.nanoTime();
    System.out.println("BlobTest: seed " + seed);
    byte[] written = new byte[9_000];
    new Random(seed).nextBytes(written);
    try (Blob blob = sqlite.openBlob(db, "main", "lock", "data", 1, true)) {
      assertThat(sqlite.size(blob)).isEqualTo(10_000);
      sqlite.write(blob, written, 1_000);
      byte[] read = new byte[9_000];
      sqlite.read(blob, read, 1_000);
      assertThat(read).as("seed %d", seed).isEqualTo(written);
      sqlite.read(blob, read, 0);
      assertThat(read).as("seed %d", seed).startsWith(new byte[1_000]);
    }
  }

  @Test
  void what_lies_beyond_the_blob_is_refused() {
    try (Blob blob = sqlite.openBlob(db, "main", "lock", "data", 1, true)) {
      assertThatThrownBy(() -> sqlite.read(blob, new byte[2], 9_999))
          .isInstanceOf(SqliteException.class);
    }
  }

  @Test
  void a_blob_that_is_not_there_is_named() {
    assertThatThrownBy(() -> sqlite.openBlob(db, "main", "lock", "data", 2, false))
        .isInstanceOf(SqliteException.class)
        .hasMessage("no such rowid: 2");
  }
}
