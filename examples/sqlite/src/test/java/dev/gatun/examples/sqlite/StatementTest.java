package dev.gatun.examples.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.sqlite.Sqlite.Statement;
import dev.gatun.examples.sqlite.Sqlite.ValueType;
import org.junit.jupiter.api.Test;

class StatementTest extends SqliteTest {
  @Test
  void a_hundred_thousand_rows_come_back_as_they_went() {
    int count = 100_000;
    sqlite.exec(db, "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT, price REAL, data BLOB)");
    sqlite.exec(db, "BEGIN");
    try (Statement insert = sqlite.prepare(db, "INSERT INTO item VALUES (?, ?, ?, ?)")) {
      for (int i = 0; i < count; i++) {
        sqlite.bind(insert, 1, (long) i);
        sqlite.bind(insert, 2, "Stück " + i);
        sqlite.bind(insert, 3, i / 8.0);
        sqlite.bind(insert, 4, new byte[] {(byte) i, (byte) (i >> 8)});
        assertThat(sqlite.step(insert)).isEqualTo(Sqlite.DONE);
        sqlite.reset(insert);
      }
    }
    sqlite.exec(db, "COMMIT");
    int read = 0;
    try (Statement select = sqlite.prepare(db, "SELECT * FROM item ORDER BY id")) {
      while (sqlite.step(select) == Sqlite.ROW) {
        boolean same =
            sqlite.columnLong(select, 0) == read
                && sqlite.columnText(select, 1).equals("Stück " + read)
                && sqlite.columnDouble(select, 2) == read / 8.0
                && sqlite.columnBytes(select, 3)[0] == (byte) read
                && sqlite.columnBytes(select, 3)[1] == (byte) (read >> 8);
        assertThat(same).as("row %d", read).isTrue();
        read++;
      }
    }
    assertThat(read).isEqualTo(count);
  }

  @Test
  void every_kind_of_value_is_told_by_its_type() {
    try (Statement select = sqlite.prepare(db, "SELECT ?, ?, ?, ?, ?")) {
      assertThat(sqlite.parameterCount(select)).isEqualTo(5);
      sqlite.bind(select, 1, Long.MIN_VALUE);
      sqlite.bind(select, 2, Math.PI);
      sqlite.bind(select, 3, "Grüße, 世界 \uD83D\uDEA2");
      sqlite.bind(select, 4, new byte[] {0, -1});
      sqlite.bindNull(select, 5);
      assertThat(sqlite.step(select)).isEqualTo(Sqlite.ROW);
      ValueType[] types = ValueType.values();
      for (int i = 0; i < types.length; i++) {
        assertThat(sqlite.columnType(select, i)).isEqualTo(types[i]);
      }
      assertThat(sqlite.columnLong(select, 0)).isEqualTo(Long.MIN_VALUE);
      assertThat(sqlite.columnDouble(select, 1)).isEqualTo(Math.PI);
      assertThat(sqlite.columnText(select, 2)).isEqualTo("Grüße, 世界 \uD83D\uDEA2");
      assertThat(sqlite.columnBytes(select, 3)).containsExactly(0, -1);
      assertThat(sqlite.columnText(select, 4)).isNull();
      assertThat(sqlite.step(select)).isEqualTo(Sqlite.DONE);
    }
  }

  @Test
  void a_statement_tells_of_itself() {
    sqlite.exec(db, "CREATE TABLE canal (name TEXT, km REAL)");
    try (Statement insert = sqlite.prepare(db, "INSERT INTO canal VALUES (:name, :km)")) {
      sqlite.bind(insert, sqlite.parameterIndex(insert, ":name"), "Suez");
      sqlite.bind(insert, sqlite.parameterIndex(insert, ":km"), 193.3);
      assertThat(sqlite.sql(insert)).isEqualTo("INSERT INTO canal VALUES (:name, :km)");
      assertThat(sqlite.expandedSql(insert)).isEqualTo("INSERT INTO canal VALUES ('Suez', 193.3)");
      assertThat(sqlite.isReadOnly(insert)).isFalse();
      sqlite.clearBindings(insert);
      assertThat(sqlite.expandedSql(insert)).isEqualTo("INSERT INTO canal VALUES (NULL, NULL)");
    }
    try (Statement select = sqlite.prepare(db, "SELECT name AS n, km FROM canal")) {
      assertThat(sqlite.isReadOnly(select)).isTrue();
      assertThat(sqlite.columnName(select, 0)).isEqualTo("n");
      assertThat(sqlite.columnName(select, 1)).isEqualTo("km");
    }
  }

  @Test
  void a_constraint_is_told_by_its_code() {
    sqlite.exec(db, "CREATE TABLE canal (name TEXT UNIQUE)");
    sqlite.exec(db, "INSERT INTO canal VALUES ('Suez')");
    try (Statement insert = sqlite.prepare(db, "INSERT INTO canal VALUES ('Suez')")) {
      assertThatThrownBy(() -> sqlite.step(insert))
          .isInstanceOfSatisfying(
              SqliteException.class,
              e -> {
                assertThat(e).hasMessage("UNIQUE constraint failed: canal.name");
                assertThat(e.code()).isEqualTo(Sqlite.CONSTRAINT);
              });
      int unique = Sqlite.CONSTRAINT | 8 << 8;
      assertThat(sqlite.extendedErrorCode(db)).isEqualTo(unique);
    }
  }

  @Test
  void a_parameter_that_is_not_there_is_refused_by_sqlite() {
    try (Statement select = sqlite.prepare(db, "SELECT ?")) {
      assertThatThrownBy(() -> sqlite.bind(select, 2, 1L))
          .isInstanceOf(SqliteException.class)
          .hasMessage("column index out of range");
    }
  }

  @Test
  void null_is_refused_before_c_is_entered() {
    assertThatThrownBy(() -> sqlite.prepare(db, null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Sqlite.prepare: sql is null");
    assertThatThrownBy(() -> sqlite.step((Statement) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Sqlite.step: statement is null");
  }
}
