package dev.gatun.examples.sqlite;

import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.Outcome.NON_ZERO;
import static dev.gatun.annotation.Outcome.NULL;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Constant;
import dev.gatun.annotation.FailsWhen;
import dev.gatun.annotation.Flags;
import dev.gatun.annotation.Handle;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Owned;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Value;
import dev.gatun.runtime.Slices;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** SQLite: databases, statements, functions and collations written in Java, backups and blobs. */
@NativeLibrary(
    value = {"sqlite3", "libsqlite3.so.0"},
    header = "sqlite3.h")
public interface Sqlite {
  @Constant("SQLITE_ERROR")
  int ERROR = 1;

  @Constant("SQLITE_ROW")
  int ROW = 100;

  @Constant("SQLITE_DONE")
  int DONE = 101;

  @Constant("SQLITE_CONSTRAINT")
  int CONSTRAINT = 19;

  @Constant("SQLITE_UTF8")
  int UTF8 = 1;

  /** Asks SQLite for a copy of a text or blob, because Gatun's ends with the call. */
  MemorySegment TRANSIENT = MemorySegment.ofAddress(-1);

  @Symbol("sqlite3_libversion")
  String version();

  @Symbol("sqlite3_libversion_number")
  int versionNumber();

  // Errors

  @Symbol("sqlite3_errmsg")
  @Nullable String errorMessage(Database db);

  @Symbol("sqlite3_errstr")
  @Nullable String errorText(int code);

  @Symbol("sqlite3_extended_errcode")
  int extendedErrorCode(Database db);

  @Symbol("sqlite3_errmsg")
  @Nullable String errorMessage(MemorySegment db);

  default @Nullable String errorOf(Statement statement) {
    return errorMessage(databaseOf(statement));
  }

  default @Nullable String backupError(Database to) {
    return errorMessage(to);
  }

  // Databases

  @Symbol("sqlite3_open")
  @FailsWhen(value = NON_ZERO, message = "errorMessage")
  @OutReturn
  Database open(String file) throws SqliteException;

  @Symbol("sqlite3_open_v2")
  @FailsWhen(value = NON_ZERO, message = "errorMessage")
  @OutReturn(index = 1)
  Database open(String file, @Flags EnumSet<OpenFlag> flags, @Nullable String vfs)
      throws SqliteException;

  @Symbol("sqlite3_exec")
  @FailsWhen(value = NON_ZERO, message = "errorMessage")
  int exec(
      Database db,
      String sql,
      @Nullable RowVisitor visitor,
      @Nullable MemorySegment data,
      @Nullable MemorySegment message)
      throws SqliteException;

  default void exec(Database db, String sql) {
    exec(db, sql, null, null, null);
  }

  @Symbol("sqlite3_changes")
  int changes(Database db);

  @Symbol("sqlite3_total_changes")
  int totalChanges(Database db);

  @Symbol("sqlite3_last_insert_rowid")
  long lastInsertRowid(Database db);

  @Symbol("sqlite3_get_autocommit")
  @C(INT)
  boolean isAutocommit(Database db);

  @Symbol("sqlite3_busy_timeout")
  @FailsWhen(value = NON_ZERO, message = "errorMessage")
  int busyTimeout(Database db, int milliseconds) throws SqliteException;

  @Symbol("sqlite3_interrupt")
  void interrupt(Database db);

  @Symbol("sqlite3_db_filename")
  @Nullable String fileName(Database db, String schema);

  /** Calls Java after so many instructions of SQLite's; what is not zero ends the statement. */
  @Symbol("sqlite3_progress_handler")
  void progressHandler(
      Database db,
      int instructions,
      @Nullable @Retained ProgressHandler handler,
      @Nullable MemorySegment data,
      Arena lifetime);

  @Symbol("sqlite3_commit_hook")
  @Nullable MemorySegment commitHook(
      Database db,
      @Nullable @Retained CommitHook hook,
      @Nullable MemorySegment data,
      Arena lifetime);

  @Symbol("sqlite3_update_hook")
  @Nullable MemorySegment updateHook(
      Database db,
      @Nullable @Retained UpdateHook hook,
      @Nullable MemorySegment data,
      Arena lifetime);

  // Statements

  /** Compiles the first statement of the text; {@code tail} is not wanted. */
  @Symbol("sqlite3_prepare_v2")
  @FailsWhen(value = NON_ZERO, message = "errorMessage")
  @OutReturn(index = 3)
  Statement prepare(Database db, @Slice(lengthType = INT) String sql, @Nullable MemorySegment tail)
      throws SqliteException;

  default Statement prepare(Database db, String sql) {
    return prepare(db, sql, null);
  }

  /** Gives {@link #ROW} or {@link #DONE}. */
  @Symbol("sqlite3_step")
  @FailsWhen(
      value = NON_ZERO,
      except = {ROW, DONE},
      message = "errorOf")
  int step(Statement statement) throws SqliteException;

  @Symbol("sqlite3_reset")
  int reset(Statement statement);

  @Symbol("sqlite3_clear_bindings")
  int clearBindings(Statement statement);

  /** SQLite's own pointer, which is not Java's to close. */
  @Symbol("sqlite3_db_handle")
  MemorySegment databaseOf(Statement statement);

  @Symbol("sqlite3_sql")
  @Nullable String sql(Statement statement);

  @Symbol("sqlite3_expanded_sql")
  @Owned("sqlite3_free")
  @Nullable String expandedSql(Statement statement);

  @Symbol("sqlite3_stmt_readonly")
  @C(INT)
  boolean isReadOnly(Statement statement);

  @Symbol("sqlite3_bind_parameter_count")
  int parameterCount(Statement statement);

  @Symbol("sqlite3_bind_parameter_index")
  int parameterIndex(Statement statement, String name);

  @Symbol("sqlite3_bind_null")
  @FailsWhen(value = NON_ZERO, message = "errorOf")
  int bindNull(Statement statement, int index) throws SqliteException;

  @Symbol("sqlite3_bind_int64")
  @FailsWhen(value = NON_ZERO, message = "errorOf")
  int bind(Statement statement, int index, long value) throws SqliteException;

  @Symbol("sqlite3_bind_double")
  @FailsWhen(value = NON_ZERO, message = "errorOf")
  int bind(Statement statement, int index, double value) throws SqliteException;

  @Symbol("sqlite3_bind_text")
  @FailsWhen(value = NON_ZERO, message = "errorOf")
  int bind(
      Statement statement,
      int index,
      @Slice(lengthType = INT) String value,
      MemorySegment destructor)
      throws SqliteException;

  default void bind(Statement statement, int index, String value) {
    bind(statement, index, value, TRANSIENT);
  }

  @Symbol("sqlite3_bind_blob")
  @FailsWhen(value = NON_ZERO, message = "errorOf")
  int bind(
      Statement statement,
      int index,
      @Slice(lengthType = INT) @In byte[] value,
      MemorySegment destructor)
      throws SqliteException;

  default void bind(Statement statement, int index, byte[] value) {
    bind(statement, index, value, TRANSIENT);
  }

  @Symbol("sqlite3_column_count")
  int columnCount(Statement statement);

  @Symbol("sqlite3_column_name")
  @Nullable String columnName(Statement statement, int column);

  @Symbol("sqlite3_column_type")
  ValueType columnType(Statement statement, int column);

  @Symbol("sqlite3_column_int64")
  long columnLong(Statement statement, int column);

  @Symbol("sqlite3_column_double")
  double columnDouble(Statement statement, int column);

  @Symbol("sqlite3_column_text")
  @Nullable String columnText(Statement statement, int column);

  @Symbol("sqlite3_column_bytes")
  int columnSize(Statement statement, int column);

  /** Lies in SQLite's memory until the next step; an empty blob is {@code NULL}. */
  @Symbol("sqlite3_column_blob")
  @Nullable MemorySegment columnBlob(Statement statement, int column);

  /** A copy of a blob. */
  default byte[] columnBytes(Statement statement, int column) {
    MemorySegment blob = columnBlob(statement, column);
    return blob == null
        ? new byte[0]
        : Slices.bytes(blob, columnSize(statement, column), "the blob").toArray(JAVA_BYTE);
  }

  // Functions and collations written in Java

  @Symbol("sqlite3_create_function_v2")
  @FailsWhen(value = NON_ZERO, message = "errorMessage")
  int createFunction(
      Database db,
      String name,
      int argumentCount,
      int encoding,
      @Nullable MemorySegment data,
      @Nullable @Retained SqlFunction function,
      @Nullable @Retained SqlFunction step,
      @Nullable @Retained SqlResult last,
      @Nullable MemorySegment destroy,
      Arena lifetime)
      throws SqliteException;

  @Symbol("sqlite3_create_collation_v2")
  @FailsWhen(value = NON_ZERO, message = "errorMessage")
  int createCollation(
      Database db,
      String name,
      int encoding,
      @Nullable MemorySegment data,
      @Nullable @Retained Collation collation,
      @Nullable MemorySegment destroy,
      Arena lifetime)
      throws SqliteException;

  @Symbol("sqlite3_value_type")
  ValueType typeOf(Argument argument);

  @Symbol("sqlite3_value_int64")
  long longOf(Argument argument);

  @Symbol("sqlite3_value_double")
  double doubleOf(Argument argument);

  @Symbol("sqlite3_value_text")
  @Nullable String textOf(Argument argument);

  @Symbol("sqlite3_result_int64")
  void result(Context context, long value);

  @Symbol("sqlite3_result_double")
  void result(Context context, double value);

  @Symbol("sqlite3_result_text")
  void result(Context context, @Slice(lengthType = INT) String value, MemorySegment destructor);

  default void result(Context context, String value) {
    result(context, value, TRANSIENT);
  }

  @Symbol("sqlite3_result_null")
  void resultNull(Context context);

  @Symbol("sqlite3_result_error")
  void resultError(Context context, @Slice(lengthType = INT) String message);

  // Backups

  @Symbol("sqlite3_backup_init")
  @FailsWhen(value = NULL, message = "backupError")
  Backup backup(Database to, String toSchema, Database from, String fromSchema)
      throws SqliteException;

  /** Copies so many pages, all of them where that is negative: 0, or {@link #DONE}. */
  @Symbol("sqlite3_backup_step")
  @FailsWhen(value = NON_ZERO, except = DONE, message = "errorText")
  int step(Backup backup, int pages) throws SqliteException;

  @Symbol("sqlite3_backup_remaining")
  int remainingPages(Backup backup);

  @Symbol("sqlite3_backup_pagecount")
  int pageCount(Backup backup);

  // Blobs, read and written in place

  @Symbol("sqlite3_blob_open")
  @FailsWhen(value = NON_ZERO, message = "errorMessage")
  @OutReturn
  Blob openBlob(
      Database db, String schema, String table, String column, long row, @C(INT) boolean isWritable)
      throws SqliteException;

  @Symbol("sqlite3_blob_bytes")
  int size(Blob blob);

  @Symbol("sqlite3_blob_read")
  @FailsWhen(value = NON_ZERO, message = "errorText")
  int read(Blob blob, @Slice(lengthType = INT) @Out byte[] data, int offset) throws SqliteException;

  @Symbol("sqlite3_blob_write")
  @FailsWhen(value = NON_ZERO, message = "errorText")
  int write(Blob blob, @Slice(lengthType = INT) @In byte[] data, int offset) throws SqliteException;

  /** An open database; closing it closes its statements and blobs. */
  @Handle(value = "sqlite3", close = "sqlite3_close_v2")
  interface Database extends AutoCloseable {
    @Override
    void close();
  }

  /** A compiled statement of a database. */
  @Handle(value = "sqlite3_stmt", close = "sqlite3_finalize", belongsTo = Database.class)
  interface Statement extends AutoCloseable {
    @Override
    void close();
  }

  /** A copy of one database to another that is under way. */
  @Handle(value = "sqlite3_backup", close = "sqlite3_backup_finish")
  interface Backup extends AutoCloseable {
    @Override
    void close();
  }

  /** One blob of a table, open for reading and writing in place. */
  @Handle(value = "sqlite3_blob", close = "sqlite3_blob_close", belongsTo = Database.class)
  interface Blob extends AutoCloseable {
    @Override
    void close();
  }

  /** An argument of a function, for the duration of its call. */
  @Handle("sqlite3_value")
  interface Argument {}

  /** Where a function puts its result. */
  @Handle("sqlite3_context")
  interface Context {}

  /** How a database is opened. */
  @CEnum
  enum OpenFlag {
    @Value(0x1)
    @Constant("SQLITE_OPEN_READONLY")
    READ_ONLY,
    @Value(0x2)
    @Constant("SQLITE_OPEN_READWRITE")
    READ_WRITE,
    @Value(0x4)
    @Constant("SQLITE_OPEN_CREATE")
    CREATE,
    /** The file is a URI. */
    @Value(0x40)
    @Constant("SQLITE_OPEN_URI")
    URI,
    /** The file is only the name of a database in memory. */
    @Value(0x80)
    @Constant("SQLITE_OPEN_MEMORY")
    MEMORY
  }

  @CEnum
  enum ValueType {
    @Value(1)
    @Constant("SQLITE_INTEGER")
    INTEGER,
    @Value(2)
    @Constant("SQLITE_FLOAT")
    FLOAT,
    @Value(3)
    @Constant("SQLITE_TEXT")
    TEXT,
    @Value(4)
    @Constant("SQLITE_BLOB")
    BLOB,
    @Value(5)
    @Constant("SQLITE_NULL")
    NULL
  }

  @Callback
  interface SqlFunction {
    void call(Context context, @Slice(lengthType = INT, lengthFirst = true) Argument[] arguments);
  }

  @Callback
  interface SqlResult {
    void call(Context context);
  }

  @Callback
  interface Collation {
    int compare(
        @Nullable MemorySegment data,
        @Slice(lengthType = INT, lengthFirst = true) String a,
        @Slice(lengthType = INT, lengthFirst = true) String b);
  }

  @Callback
  interface RowVisitor {
    int visit(
        @Nullable MemorySegment data,
        @Slice(lengthType = INT, lengthFirst = true) @Nullable String[] values,
        MemorySegment names);
  }

  @Callback
  interface ProgressHandler {
    int call(@Nullable MemorySegment data);
  }

  @Callback
  interface CommitHook {
    int call(@Nullable MemorySegment data);
  }

  @Callback
  interface UpdateHook {
    void call(@Nullable MemorySegment data, int action, String schema, String table, long row);
  }
}
