package dev.gatun.examples.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.sqlite.Sqlite.Backup;
import dev.gatun.examples.sqlite.Sqlite.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest extends SqliteTest {
  @Test
  void a_backup_goes_on_step_by_step(@TempDir Path directory) {
    sqlite.exec(
        db,
        "CREATE TABLE item AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
            + " WHERE i < 10000) SELECT i, hex(randomblob(16)) AS text FROM n");
    String file = directory.resolve("copy.db").toString();
    List<Integer> remaining = new ArrayList<>();
    try (Database copy = sqlite.open(file);
        Backup backup = sqlite.backup(copy, "main", db, "main")) {
      while (sqlite.step(backup, 20) != Sqlite.DONE) {
        remaining.add(sqlite.remainingPages(backup));
        assertThat(sqlite.pageCount(backup)).isGreaterThan(20);
      }
    }
    assertThat(remaining).hasSizeGreaterThan(3);
    for (int i = 1; i < remaining.size(); i++) {
      assertThat(remaining.get(i)).isEqualTo(remaining.get(i - 1) - 20);
    }
    try (Database copy = sqlite.open(file)) {
      String all = "SELECT count(*), group_concat(text) FROM item";
      assertThat(rows(copy, all)).isEqualTo(rows(all));
    }
  }

  @Test
  void a_backup_that_cannot_begin_says_why() {
    assertThatThrownBy(() -> sqlite.backup(db, "main", db, "main"))
        .isInstanceOf(SqliteException.class)
        .hasMessage("source and destination must be distinct");
  }
}
