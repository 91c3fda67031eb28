package demo;

import static java.lang.foreign.ValueLayout.ADDRESS;

import demo.Sqlite.Sqlite3;
import demo.Sqlite.Sqlite3Stmt;
import demo.Sqlite.Sqlite3Value;
import demo.SqliteBinding.Sqlite3ValueHandle;
import dev.gatun.runtime.Ownership;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** What a program does with SQLite, on the declarations as they were imported. */
@SuppressWarnings("restricted")
public final class Workload {
  private static final int ROWS = 100_000;
  private static final MemorySegment NONE = MemorySegment.NULL;

  private final Sqlite sqlite = SqliteBinding.open();
  private final Sqlite3 db;

  private Workload() {
    Sqlite3[] opened = new Sqlite3[1];
    check(sqlite.sqlite3_open(":memory:", opened));
    db = opened[0];
  }

  /**
   * Runs it.
   *
   * @return what it found
   */
  public static String run() {
    return new Workload().found();
  }

  private String found() {
    try (Arena lifetime = Arena.ofConfined()) {
      exec("CREATE TABLE lock (id INTEGER PRIMARY KEY, depth REAL, name TEXT)", lifetime);
      exec("BEGIN", lifetime);
      insert();
      exec("COMMIT", lifetime);
      check(
          sqlite.sqlite3_create_function_v2(
              db,
              "twice",
              1,
              Sqlite.SQLITE_UTF8,
              NONE,
              (context, count, arguments) -> {
                MemorySegment first = arguments.reinterpret(ADDRESS.byteSize()).get(ADDRESS, 0);
                Sqlite3Value value = Sqlite3ValueHandle.of(first, Ownership.OF_C, "argument");
                sqlite.sqlite3_result_int64(context, 2 * sqlite.sqlite3_value_int64(value));
              },
              null,
              null,
              NONE,
              lifetime));
      String found =
          query("SELECT count(*), sum(depth), sum(twice(id)), max(name) FROM lock")
              + " "
              + Integer.compare(sqlite.sqlite3_total_changes(db), ROWS);
      check(sqlite.sqlite3_close(db));
      return found;
    }
  }

  private void insert() {
    Sqlite3Stmt statement = prepare("INSERT INTO lock VALUES (?, ?, ?)");
    for (int i = 1; i <= ROWS; i++) {
      check(sqlite.sqlite3_bind_int64(statement, 1, i));
      check(sqlite.sqlite3_bind_double(statement, 2, i / 2.0));
      check(sqlite.sqlite3_bind_text(statement, 3, "Schloß " + i, -1, Sqlite.SQLITE_TRANSIENT));
      check(sqlite.sqlite3_step(statement), Sqlite.SQLITE_DONE);
      check(sqlite.sqlite3_reset(statement));
    }
    check(sqlite.sqlite3_finalize(statement));
  }

  private String query(String sql) {
    Sqlite3Stmt statement = prepare(sql);
    check(sqlite.sqlite3_step(statement), Sqlite.SQLITE_ROW);
    MemorySegment text = sqlite.sqlite3_column_text(statement, 3);
    String row =
        sqlite.sqlite3_column_int64(statement, 0)
            + " "
            + sqlite.sqlite3_column_double(statement, 1)
            + " "
            + sqlite.sqlite3_column_int64(statement, 2)
            + " "
            + text.reinterpret(sqlite.sqlite3_column_bytes(statement, 3) + 1).getString(0);
    check(sqlite.sqlite3_step(statement), Sqlite.SQLITE_DONE);
    check(sqlite.sqlite3_finalize(statement));
    return row;
  }

  private Sqlite3Stmt prepare(String sql) {
    Sqlite3Stmt[] prepared = new Sqlite3Stmt[1];
    check(sqlite.sqlite3_prepare_v2(db, sql, -1, prepared, NONE));
    return prepared[0];
  }

  private void exec(String sql, Arena lifetime) {
    check(sqlite.sqlite3_exec(db, sql, null, NONE, NONE, lifetime));
  }

  private void check(int result) {
    check(result, Sqlite.SQLITE_OK);
  }

  private void check(int result, int expected) {
    if (result != expected) {
      throw new IllegalStateException(result + ": " + sqlite.sqlite3_errmsg(db));
    }
  }
}
