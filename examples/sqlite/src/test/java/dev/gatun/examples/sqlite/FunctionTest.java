package dev.gatun.examples.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.sqlite.Sqlite.Collation;
import dev.gatun.examples.sqlite.Sqlite.Database;
import dev.gatun.examples.sqlite.Sqlite.SqlFunction;
import dev.gatun.examples.sqlite.Sqlite.SqlResult;
import java.lang.foreign.Arena;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Functions and collations that SQLite keeps, and that are written in Java. */
class FunctionTest extends SqliteTest {
  private final Arena lifetime = Arena.ofShared();

  /** After the database, which may call them until it is closed. */
  @AfterEach
  @Override
  void close() {
    super.close();
    lifetime.close();
  }

  private void function(String name, int arguments, SqlFunction function) {
    sqlite.createFunction(
        db, name, arguments, Sqlite.UTF8, null, function, null, null, null, lifetime);
  }

  @Test
  void a_function_in_java_is_called_from_sql() {
    function(
        "reversed",
        1,
        (context, arguments) ->
            sqlite.result(
                context, new StringBuilder(sqlite.textOf(arguments[0])).reverse().toString()));
    assertThat(rows("SELECT reversed('Gatún')")).containsExactly("nútaG");
  }

  @Test
  void a_function_gets_all_its_arguments_with_their_types() {
    function(
        "types",
        -1,
        (context, arguments) -> {
          StringBuilder types = new StringBuilder();
          for (Sqlite.Argument argument : arguments) {
            types.append(sqlite.typeOf(argument)).append(' ');
          }
          sqlite.result(context, types.toString());
        });
    assertThat(rows("SELECT types(1, 2.5, 'x', x'00', NULL)"))
        .containsExactly("INTEGER FLOAT TEXT BLOB NULL ");
    assertThat(rows("SELECT types()")).containsExactly("");
  }

  @Test
  void an_aggregate_in_java_sees_each_row_and_gives_one_result() {
    AtomicLong product = new AtomicLong(1);
    SqlFunction step =
        (context, arguments) ->
            product.set(Math.multiplyExact(product.get(), sqlite.longOf(arguments[0])));
    SqlResult last = context -> sqlite.result(context, product.get());
    sqlite.createFunction(db, "product", 1, Sqlite.UTF8, null, null, step, last, null, lifetime);
    assertThat(rows("SELECT product(n) FROM (SELECT 2 AS n UNION SELECT 3 UNION SELECT 7)"))
        .containsExactly("42");
  }

  @Test
  void a_function_can_fail_as_sqlite_does() {
    function("refuse", 0, (context, arguments) -> sqlite.resultError(context, "not today"));
    assertThatThrownBy(() -> rows("SELECT refuse()"))
        .isInstanceOf(SqliteException.class)
        .hasMessage("not today");
  }

  @Test
  void what_a_function_throws_arrives_as_the_same_object() {
    IllegalStateException thrown = new IllegalStateException();
    function(
        "broken",
        0,
        (context, arguments) -> {
          throw thrown;
        });
    assertThatThrownBy(() -> rows("SELECT broken()")).isSameAs(thrown);
    assertThat(rows("SELECT 1")).containsExactly("1");
  }

  @Test
  void a_function_can_ask_the_database_itself() {
    sqlite.exec(db, "CREATE TABLE canal (name TEXT); INSERT INTO canal VALUES ('Suez')");
    function(
        "canals",
        0,
        (context, arguments) ->
            sqlite.result(context, (long) rows("SELECT name FROM canal").size()));
    assertThat(rows("SELECT canals()")).containsExactly("1");
  }

  @Test
  void a_collation_in_java_sorts() {
    Comparator<String> byLength = Comparator.comparing(String::length);
    Collation collation = (data, a, b) -> byLength.compare(a, b);
    sqlite.createCollation(db, "by_length", Sqlite.UTF8, null, collation, null, lifetime);
    assertThat(
            rows(
                "SELECT v FROM (SELECT 'ccc' AS v UNION SELECT 'ä' UNION SELECT 'bb' UNION SELECT"
                    + " '') ORDER BY v COLLATE by_length DESC"))
        .containsExactly("ccc", "bb", "ä", "");
  }

  @Test
  void a_database_cannot_be_closed_by_a_function_that_it_calls() {
    Database self = db;
    function("close_me", 0, (context, arguments) -> self.close());
    assertThatThrownBy(() -> sqlite.exec(db, "SELECT close_me()"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(rows("SELECT 1")).containsExactly("1");
  }
}
