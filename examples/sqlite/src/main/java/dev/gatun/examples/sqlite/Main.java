package dev.gatun.examples.sqlite;

import dev.gatun.examples.sqlite.Sqlite.Backup;
import dev.gatun.examples.sqlite.Sqlite.Blob;
import dev.gatun.examples.sqlite.Sqlite.Database;
import dev.gatun.examples.sqlite.Sqlite.Statement;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Locale;

/** Fills a database and asks it, with a function and a collation that are written in Java. */
public final class Main {
  private final Sqlite sqlite = SqliteBinding.open();

  private Main() {}

  /**
   * Runs the example.
   *
   * @param arguments none
   */
  public static void main(String... arguments) {
    new Main().run();
  }

  private void run() {
    System.out.println("SQLite " + sqlite.version());
    try (Arena lifetime = Arena.ofConfined();
        Database db = sqlite.open(":memory:")) {
      sqlite.exec(db, "CREATE TABLE canal (name TEXT NOT NULL UNIQUE, km REAL, lock BLOB)");
      fill(db);
      functions(db, lifetime);
      query(db, "SELECT name, miles(km) FROM canal ORDER BY name COLLATE german");
      refuse(db);
      blob(db);
      backup(db);
    }
  }

  private void fill(Database db) {
    sqlite.exec(db, "BEGIN");
    try (Statement insert = sqlite.prepare(db, "INSERT INTO canal VALUES (?, ?, zeroblob(4))")) {
      insert(insert, "Panama", 81.1);
      insert(insert, "Nord-Ostsee", 98.26);
      insert(insert, "Ärmelkanal-Tunnel", 50.45);
      insert(insert, "Suez", 193.3);
    }
    sqlite.exec(db, "COMMIT");
  }

  private void insert(Statement insert, String name, double kilometres) {
    sqlite.bind(insert, 1, name);
    sqlite.bind(insert, 2, kilometres);
    sqlite.step(insert);
    sqlite.reset(insert);
  }

  private void functions(Database db, Arena lifetime) {
    sqlite.createFunction(
        db,
        "miles",
        1,
        Sqlite.UTF8,
        null,
        (context, arguments) -> sqlite.result(context, sqlite.doubleOf(arguments[0]) / 1.609344),
        null,
        null,
        null,
        lifetime);
    Collator german = Collator.getInstance(Locale.GERMAN);
    sqlite.createCollation(
        db, "german", Sqlite.UTF8, null, (data, a, b) -> german.compare(a, b), null, lifetime);
  }

  private void query(Database db, String sql) {
    try (Statement select = sqlite.prepare(db, sql)) {
      while (sqlite.step(select) == Sqlite.ROW) {
        System.out.printf(
            Locale.ROOT,
            "%-18s %6.1f miles%n",
            sqlite.columnText(select, 0),
            sqlite.columnDouble(select, 1));
      }
    }
  }

  private void refuse(Database db) {
    try {
      sqlite.exec(db, "INSERT INTO canal (name) VALUES ('Suez')");
    } catch (SqliteException e) {
      System.out.println("refused: " + e.getMessage() + " (" + e.code() + ")");
    }
  }

  private void blob(Database db) {
    try (Blob lock = sqlite.openBlob(db, "main", "canal", "lock", 1, true)) {
      sqlite.write(lock, "Gat".getBytes(StandardCharsets.UTF_8), 0);
      sqlite.write(lock, new byte[] {'u'}, 3);
      byte[] read = new byte[sqlite.size(lock)];
      sqlite.read(lock, read, 0);
      System.out.println("blob: " + new String(read, StandardCharsets.UTF_8));
    }
  }

  private void backup(Database db) {
    try (Database copy = sqlite.open(":memory:");
        Backup backup = sqlite.backup(copy, "main", db, "main")) {
      while (sqlite.step(backup, 1) != Sqlite.DONE) {
        System.out.printf(
            "backup: %d of %d pages to go%n",
            sqlite.remainingPages(backup), sqlite.pageCount(backup));
      }
      System.out.println("backup: done");
    }
  }
}
