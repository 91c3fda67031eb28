package dev.gatun.examples.sqlite;

import dev.gatun.examples.sqlite.Sqlite.Database;
import dev.gatun.examples.sqlite.Sqlite.Statement;
import dev.gatun.runtime.LibraryNotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.opentest4j.TestAbortedException;

/** An empty database in memory for each test. */
abstract class SqliteTest {
  static Sqlite sqlite;

  Database db;

  /** Says what is missing where SQLite is not installed; the build that counts must have it. */
  @BeforeAll
  static void find() {
    try {
      sqlite = SqliteBinding.open();
    } catch (LibraryNotFoundException e) {
      if (System.getenv("CI") != null) {
        throw e;
      }
      throw new TestAbortedException(
          "SQLite is not installed; on Debian: apt-get install libsqlite3-dev", e);
    }
  }

  @BeforeEach
  void open() {
    db = sqlite.open(":memory:");
  }

  @AfterEach
  void close() {
    db.close();
  }

  /** The rows of a query as text, its columns separated by bars. */
  List<String> rows(String sql) {
    return rows(db, sql);
  }

  static List<String> rows(Database db, String sql) {
    List<String> rows = new ArrayList<>();
    try (Statement select = sqlite.prepare(db, sql)) {
      while (sqlite.step(select) == Sqlite.ROW) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < sqlite.columnCount(select); i++) {
          columns.add(sqlite.columnText(select, i));
        }
        rows.add(String.join("|", columns));
      }
    }
    return rows;
  }
}
