package demo;

import static dev.gatun.runtime.CInteger.INT;
import static dev.gatun.runtime.CString.UTF_8;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.CallbackPointers;
import dev.gatun.runtime.CallbackStub;
import dev.gatun.runtime.CallbackStubs;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.CapturedErrno;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.HandleInUse;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.OpaqueHandle;
import dev.gatun.runtime.Ownership;
import dev.gatun.runtime.Pointers;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;

/**
 * Binds {@link Sqlite} to the native library <code>sqlite3</code>, as declared in <code>sqlite3.h</code>.
 */
@GatunGenerated
public final class SqliteBinding implements Sqlite {
  private final Symbols symbols;

  private long sqlite3OpenAddress;

  private long sqlite3PrepareV2Address;

  private long sqlite3StepAddress;

  private long sqlite3ColumnValueAddress;

  private long sqlite3ValueIntAddress;

  private long sqlite3TraceAddress;

  private long sqlite3CloseV2Address;

  private long sqlite3FinalizeAddress;

  private SqliteBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>sqlite3</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static SqliteBinding open() {
    return new SqliteBinding(Symbols.open("sqlite3"));
  }

  /**
   * {@return the binding to a library at a place of your own}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @param library the absolute path of the library
   * @throws IllegalArgumentException if the path is not absolute
   * @throws dev.gatun.runtime.LibraryNotFoundException if there is no such file, or it cannot be loaded
   */
  public static SqliteBinding open(Path library) {
    return new SqliteBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static SqliteBinding open(Symbols symbols) {
    return new SqliteBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code int sqlite3_open(const char *file, sqlite3 **out)}.
   */
  @Override
  public Sqlite.Database open(String file) {
    if (sqlite3OpenAddress == 0) {
      sqlite3OpenAddress = address("sqlite3_open", "file, out");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment errno = call.allocate(CapturedErrno.LAYOUT);
      MemorySegment filePointer = UTF_8.toC(file, call, "Sqlite.open: file");
      MemorySegment out = call.allocate(ADDRESS).fill((byte) 0);
      int returned = (int) IntOfPointerPointerWithErrno.HANDLE.invokeExact(
          MemorySegment.ofAddress(sqlite3OpenAddress), errno, filePointer, out);
      Callbacks.rethrowFailure();
      if (returned < 0) {
        throw CapturedErrno.failure("sqlite3_open", errno);
      }
      return DatabaseHandle.of(out.get(ADDRESS_UNALIGNED, 0), Ownership.of(this::closeDatabase),
          "the result of Sqlite.open");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void sqlite3_prepare_v2(sqlite3 *db, const char *sql, int sqlLength, sqlite3_stmt **out, void **tail)}.
   */
  @Override
  public Sqlite.Statement prepare(Sqlite.Database db, String sql, MemorySegment[] tail) {
    if (sqlite3PrepareV2Address == 0) {
      sqlite3PrepareV2Address = address("sqlite3_prepare_v2", "db, sql, sqlLength, out, tail");
    }
    try (Temporaries call = Temporaries.open();
        HandleInUse dbInUse = OpaqueHandle.use(db, "Sqlite.prepare: db")) {
      MemorySegment sqlPointer = UTF_8.toCounted(sql, call, "Sqlite.prepare: sql");
      MemorySegment out = call.allocate(ADDRESS).fill((byte) 0);
      Arguments.require(tail, "Sqlite.prepare: tail");
      MemorySegment tailPointer = call.allocate(ADDRESS, tail.length);
      VoidOfPointerPointerCIntPointerPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(sqlite3PrepareV2Address), dbInUse.segment(), sqlPointer,
          INT.require(sqlPointer.byteSize(), "Sqlite.prepare: sql.length"), out, tailPointer);
      Callbacks.rethrowFailure();
      for (int i = 0; i < tail.length; i++) {
        tail[i] = Pointers.orNull(tailPointer.get(ADDRESS_UNALIGNED, i * ADDRESS.byteSize()));
      }
      return StatementHandle.ofNullable(out.get(ADDRESS_UNALIGNED, 0),
          Ownership.of(this::closeStatement, dbInUse));
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int sqlite3_step(sqlite3_stmt *statement)}.
   */
  @Override
  public int step(Sqlite.Statement statement) {
    if (sqlite3StepAddress == 0) {
      sqlite3StepAddress = address("sqlite3_step", "statement");
    }
    try (HandleInUse statementInUse = OpaqueHandle.use(statement, "Sqlite.step: statement")) {
      int returned = (int) IntOfPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(sqlite3StepAddress), statementInUse.segment());
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code sqlite3_value *sqlite3_column_value(sqlite3_stmt *statement, int index)}.
   */
  @Override
  public Sqlite.Cell column(Sqlite.Statement statement, int index) {
    if (sqlite3ColumnValueAddress == 0) {
      sqlite3ColumnValueAddress = address("sqlite3_column_value", "statement, index");
    }
    try (HandleInUse statementInUse = OpaqueHandle.use(statement, "Sqlite.column: statement")) {
      MemorySegment returned = (MemorySegment) PointerOfPointerInt.HANDLE.invokeExact(
          MemorySegment.ofAddress(sqlite3ColumnValueAddress), statementInUse.segment(), index);
      Callbacks.rethrowFailure();
      return CellHandle.of(returned, Ownership.within(statementInUse),
          "the result of Sqlite.column");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int sqlite3_value_int(sqlite3_value *value)}.
   */
  @Override
  public int intOf(Sqlite.Cell value) {
    if (sqlite3ValueIntAddress == 0) {
      sqlite3ValueIntAddress = address("sqlite3_value_int", "value");
    }
    try (HandleInUse valueInUse = OpaqueHandle.use(value, "Sqlite.intOf: value")) {
      int returned = (int) IntOfPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(sqlite3ValueIntAddress), valueInUse.segment());
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void sqlite3_trace(sqlite3 *db, void (*tracer)(sqlite3 *db, sqlite3_stmt *statement), sqlite3 *other)}.
   */
  @Override
  public void trace(Sqlite.Database db, Sqlite.Tracer tracer, Sqlite.Database other) {
    if (sqlite3TraceAddress == 0) {
      sqlite3TraceAddress = address("sqlite3_trace", "db, tracer, other");
    }
    try (Temporaries call = Temporaries.open(symbols);
        HandleInUse dbInUse = OpaqueHandle.use(db, "Sqlite.trace: db");
        HandleInUse otherInUse = OpaqueHandle.useNullable(other, "Sqlite.trace: other")) {
      MemorySegment tracerPointer = TracerStub.pointerTo(tracer, call, "Sqlite.trace: tracer");
      VoidOfPointerPointerPointer.HANDLE.invokeExact(MemorySegment.ofAddress(sqlite3TraceAddress),
          dbInUse.segment(), tracerPointer, otherInUse.segment());
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code void sqlite3_close_v2(sqlite3 *database)}.
   */
  private void closeDatabase(MemorySegment database) {
    if (sqlite3CloseV2Address == 0) {
      sqlite3CloseV2Address = address("sqlite3_close_v2", "database");
    }
    try {
      VoidOfPointer.HANDLE.invokeExact(MemorySegment.ofAddress(sqlite3CloseV2Address),
          Pointers.require(database, "Sqlite.Database.close: database"));
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int sqlite3_finalize(sqlite3_stmt *statement)}.
   */
  private int closeStatement(MemorySegment statement) {
    if (sqlite3FinalizeAddress == 0) {
      sqlite3FinalizeAddress = address("sqlite3_finalize", "statement");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment errno = call.allocate(CapturedErrno.LAYOUT);
      int returned = (int) IntOfPointerWithErrno.HANDLE.invokeExact(
          MemorySegment.ofAddress(sqlite3FinalizeAddress), errno,
          Pointers.require(statement, "Sqlite.Statement.close: statement"));
      Callbacks.rethrowFailure();
      if (returned < 0) {
        throw CapturedErrno.failure("sqlite3_finalize", errno);
      }
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters,
        "sqlite3_open sqlite3_prepare_v2 sqlite3_step sqlite3_column_value",
        "sqlite3_value_int sqlite3_trace sqlite3_close_v2 sqlite3_finalize");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfPointerPointerWithErrno {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS,
        ADDRESS), Linker.Option.captureCallState("errno"));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointerPointerCIntPointerPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS, ADDRESS,
        INT.handedOver(), ADDRESS, ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfPointerInt {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, ADDRESS,
        JAVA_INT));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointerPointerPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS, ADDRESS,
        ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class VoidOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfPointerWithErrno {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS),
        Linker.Option.captureCallState("errno"));
  }

  /**
   * A {@link Sqlite.Database}, in C a {@code sqlite3 *}, which {@code sqlite3_close_v2} closes; used by generated code.
   */
  @GatunGenerated
  public static final class DatabaseHandle extends OpaqueHandle implements Sqlite.Database {
    private DatabaseHandle(MemorySegment pointer, Ownership ownership) {
      super("Database", "sqlite3", pointer, ownership);
    }

    /**
     * {@return the handle behind a pointer of C}
     *
     * @param pointer the pointer
     * @param ownership who closes it
     * @param what the name of the value for messages
     */
    public static DatabaseHandle of(MemorySegment pointer, Ownership ownership, String what) {
      return new DatabaseHandle(Pointers.given(pointer, what), ownership);
    }

    /**
     * {@return the handle behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     * @param ownership who closes it
     */
    public static DatabaseHandle ofNullable(MemorySegment pointer, Ownership ownership) {
      return pointer.address() == 0 ? null : new DatabaseHandle(pointer, ownership);
    }

    /**
     * Closes it, after what belongs to it.
     *
     * @throws IllegalStateException if it was closed already, if it or what belongs to it is in use
     *     by a call, or if C gave it without giving it away
     */
    @Override
    public void close() {
      close(this);
    }
  }

  /**
   * A {@link Sqlite.Statement}, in C a {@code sqlite3_stmt *}, which {@code sqlite3_finalize} closes; used by generated code.
   */
  @GatunGenerated
  public static final class StatementHandle extends OpaqueHandle implements Sqlite.Statement {
    private StatementHandle(MemorySegment pointer, Ownership ownership) {
      super("Statement", "sqlite3_stmt", pointer, ownership);
    }

    /**
     * {@return the handle behind a pointer of C}
     *
     * @param pointer the pointer
     * @param ownership who closes it
     * @param what the name of the value for messages
     */
    public static StatementHandle of(MemorySegment pointer, Ownership ownership, String what) {
      return new StatementHandle(Pointers.given(pointer, what), ownership);
    }

    /**
     * {@return the handle behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     * @param ownership who closes it
     */
    public static StatementHandle ofNullable(MemorySegment pointer, Ownership ownership) {
      return pointer.address() == 0 ? null : new StatementHandle(pointer, ownership);
    }

    /**
     * Closes it, after what belongs to it.
     *
     * @throws IllegalStateException if it was closed already, if it or what belongs to it is in use
     *     by a call, or if C gave it without giving it away
     */
    @Override
    public void close() {
      close(this);
    }
  }

  /**
   * A {@link Sqlite.Cell}, in C a {@code sqlite3_value *}; used by generated code.
   */
  @GatunGenerated
  public static final class CellHandle extends OpaqueHandle implements Sqlite.Cell {
    private CellHandle(MemorySegment pointer, Ownership ownership) {
      super("Cell", "sqlite3_value", pointer, ownership);
    }

    /**
     * {@return the handle behind a pointer of C}
     *
     * @param pointer the pointer
     * @param ownership who closes it
     * @param what the name of the value for messages
     */
    public static CellHandle of(MemorySegment pointer, Ownership ownership, String what) {
      return new CellHandle(Pointers.given(pointer, what), ownership);
    }

    /**
     * {@return the handle behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     * @param ownership who closes it
     */
    public static CellHandle ofNullable(MemorySegment pointer, Ownership ownership) {
      return pointer.address() == 0 ? null : new CellHandle(pointer, ownership);
    }
  }

  /**
   * Lets C call a {@link Sqlite.Tracer}, and Java call one of C; used by generated code.
   */
  @GatunGenerated
  public static final class TracerStub extends CallbackStub<Sqlite.Tracer> {
    /**
     * {@code void (*)(sqlite3 *db, sqlite3_stmt *statement)}.
     */
    private static final FunctionDescriptor SHAPE = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS);

    private static final CallbackStubs<Sqlite.Tracer> STUBS = CallbackStubs.of(TracerStub::new,
        MethodHandles.lookup(), SHAPE);

    private TracerStub() {
    }

    /**
     * {@return a function pointer for C}
     *
     * @param callback what C calls
     * @param lifetime how long C may call it: during a call, or while an arena lives
     * @param what the name of the value for messages
     */
    public static MemorySegment pointerTo(Sqlite.Tracer callback, SegmentAllocator lifetime,
        String what) {
      if (callback instanceof OfC function) {
        return function.pointer;
      }
      return STUBS.pointerTo(Arguments.require(callback, what), lifetime);
    }

    void called(MemorySegment db, MemorySegment statement) {
      if (Callbacks.isFailing()) {
        return;
      }
      try {
        callback().trace(DatabaseHandle.of(db, Ownership.OF_C, "Tracer.trace: db"),
            StatementHandle.ofNullable(statement, Ownership.OF_C));
      } catch (Throwable e) {
        Callbacks.failed(e, this);
      }
    }

    /**
     * {@return the function behind a pointer of C, to be called only while C has it}
     *
     * @param pointer the pointer
     * @param what the name of the value for messages
     */
    public static Sqlite.Tracer of(MemorySegment pointer, String what) {
      return CallbackPointers.stub(Pointers.given(pointer, what)) instanceof TracerStub stub
          ? stub.callback() : new OfC(pointer);
    }

    /**
     * {@return the function behind a pointer of C, or null for {@code NULL}}
     *
     * @param pointer the pointer
     */
    public static Sqlite.Tracer ofNullable(MemorySegment pointer) {
      return pointer.address() == 0 ? null : of(pointer, "Tracer");
    }

    /**
     * A function of C.
     */
    @GatunGenerated
    private record OfC(MemorySegment pointer) implements Sqlite.Tracer {
      /**
       * {@code void (*)(sqlite3 *db, sqlite3_stmt *statement)}.
       */
      @Override
      public void trace(Sqlite.Database db, Sqlite.Statement statement) {
        try (HandleInUse dbInUse = OpaqueHandle.use(db, "Tracer.trace: db");
            HandleInUse statementInUse =
            OpaqueHandle.useNullable(statement, "Tracer.trace: statement")) {
          VoidOfPointerPointer.HANDLE.invokeExact(pointer, dbInUse.segment(),
              statementInUse.segment());
          Callbacks.rethrowFailure();
        } catch (Throwable e) {
          throw Linking.unchecked(e);
        }
      }
    }

    /**
     * Linked when a function of this shape is first called.
     */
    private static final class VoidOfPointerPointer {
      static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS,
          ADDRESS));
    }
  }
}
