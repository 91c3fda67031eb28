package dev.gatun.examples.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.sqlite.Sqlite.Database;
import dev.gatun.examples.sqlite.Sqlite.OpenFlag;
import dev.gatun.examples.sqlite.Sqlite.Statement;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest extends SqliteTest {
  @Test
  void the_version_is_that_of_the_library() {
    assertThat(sqlite.version()).startsWith("3.");
    assertThat(sqlite.versionNumber()).isGreaterThan(3_000_000);
  }

  @Test
  void a_failure_has_the_message_of_sqlite_and_its_code() {
    assertThatThrownBy(() -> sqlite.exec(db, "SELEKT 1"))
        .asInstanceOf(InstanceOfAssertFactories.type(SqliteException.class))
        .returns("near \"SELEKT\": syntax error", SqliteException::getMessage)
        .returns(1, SqliteException::code);
  }

  /** SQLite gives a database even then, which has the message and has to be closed. */
  @Test
  void a_database_that_cannot_be_opened_says_why(@TempDir Path directory) {
    assertThatThrownBy(() -> sqlite.open(directory.resolve("missing/canals.db").toString()))
        .isInstanceOf(SqliteException.class)
        .hasMessage("unable to open database file");
  }

  @Test
  void flags_say_how_a_database_is_opened(@TempDir Path directory) {
    String file = directory.resolve("canals.db").toString();
    EnumSet<OpenFlag> existing = EnumSet.of(OpenFlag.READ_WRITE);
    assertThatThrownBy(() -> sqlite.open(file, existing, null)).isInstanceOf(SqliteException.class);
    try (Database created =
        sqlite.open(file, EnumSet.of(OpenFlag.READ_WRITE, OpenFlag.CREATE), null)) {
      sqlite.exec(created, "CREATE TABLE canal (name TEXT)");
      assertThat(sqlite.fileName(created, "main")).isEqualTo(file);
      assertThat(sqlite.fileName(created, "other")).isNull();
    }
    assertThat(Path.of(file)).satisfies(path -> assertThat(Files.size(path)).isPositive());
    try (Database reader = sqlite.open(file, EnumSet.of(OpenFlag.READ_ONLY), null)) {
      assertThatThrownBy(() -> sqlite.exec(reader, "INSERT INTO canal VALUES ('Suez')"))
          .hasMessage("attempt to write a readonly database");
    }
  }

  @Test
  void what_is_rolled_back_was_never_there() {
    sqlite.exec(db, "CREATE TABLE canal (name TEXT)");
    assertThat(sqlite.isAutocommit(db)).isTrue();
    sqlite.exec(db, "BEGIN; INSERT INTO canal VALUES ('Suez')");
    assertThat(sqlite.isAutocommit(db)).isFalse();
    sqlite.exec(db, "ROLLBACK");
    assertThat(rows("SELECT name FROM canal")).isEmpty();
    sqlite.exec(db, "BEGIN; INSERT INTO canal VALUES ('Panama'); COMMIT");
    assertThat(rows("SELECT name FROM canal")).containsExactly("Panama");
    assertThat(sqlite.lastInsertRowid(db)).isEqualTo(1);
    assertThat(sqlite.changes(db)).isEqualTo(1);
    assertThat(sqlite.totalChanges(db)).isEqualTo(2);
  }

  @Test
  void a_visitor_sees_each_row() {
    List<String> seen = new ArrayList<>();
    sqlite.exec(
        db,
        "SELECT 1, 'one', NULL UNION ALL SELECT 2, 'two', 'zwei'",
        (data, values, names) -> {
          seen.add(Arrays.toString(values));
          return 0;
        },
        null,
        null);
    assertThat(seen).containsExactly("[1, one, null]", "[2, two, zwei]");
  }

  @Test
  void what_a_visitor_throws_arrives_as_the_same_object() {
    IllegalStateException thrown = new IllegalStateException();
    assertThatThrownBy(
            () ->
                sqlite.exec(
                    db,
                    "SELECT 1",
                    (data, values, names) -> {
                      throw thrown;
                    },
                    null,
                    null))
        .isSameAs(thrown);
    assertThat(rows("SELECT 1")).containsExactly("1");
  }

  @Test
  void a_closed_database_is_an_exception_and_not_a_crash() {
    Database closed = sqlite.open(":memory:");
    Statement orphan = sqlite.prepare(closed, "SELECT 1");
    closed.close();
    assertThatThrownBy(() -> sqlite.exec(closed, "SELECT 1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Database");
    assertThatThrownBy(() -> sqlite.step(orphan))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Statement");
    assertThatThrownBy(closed::close).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void hooks_are_called_for_as_long_as_their_arena_lives() {
    sqlite.exec(db, "CREATE TABLE canal (name TEXT)");
    List<String> seen = new ArrayList<>();
    try (Arena lifetime = Arena.ofConfined()) {
      sqlite.updateHook(
          db, (data, action, schema, table, row) -> seen.add(table + " " + row), null, lifetime);
      sqlite.commitHook(db, data -> seen.add("commit") ? 0 : 1, null, lifetime);
      sqlite.exec(db, "INSERT INTO canal VALUES ('Suez')");
      assertThat(seen).containsExactly("canal 1", "commit");
      sqlite.updateHook(db, null, null, lifetime);
      sqlite.commitHook(db, null, null, lifetime);
    }
    sqlite.exec(db, "INSERT INTO canal VALUES ('Panama')");
    assertThat(seen).hasSize(2);
  }

  @Test
  void a_progress_handler_can_end_a_statement() {
    try (Arena lifetime = Arena.ofConfined()) {
      sqlite.progressHandler(db, 1000, data -> 1, null, lifetime);
      assertThatThrownBy(
              () ->
                  rows(
                      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                          + " SELECT sum(i) FROM n"))
          .isInstanceOf(SqliteException.class)
          .hasMessage("interrupted");
      sqlite.progressHandler(db, 0, null, null, lifetime);
    }
  }
}
