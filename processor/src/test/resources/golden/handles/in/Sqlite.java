package demo;

import dev.gatun.annotation.*;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@NativeLibrary(value = "sqlite3", header = "sqlite3.h")
public interface Sqlite {
  @Symbol("sqlite3_open") @OutReturn Database open(String file) throws ErrnoException;
  @Symbol("sqlite3_prepare_v2") @OutReturn(index = 3) @Nullable Statement prepare(Database db, @Slice(lengthType = CType.INT) String sql, @Out @Nullable MemorySegment[] tail);
  @Symbol("sqlite3_step") int step(Statement statement);
  @Symbol("sqlite3_column_value") Cell column(Statement statement, int index);
  @Symbol("sqlite3_value_int") int intOf(Cell value);
  @Symbol("sqlite3_trace") void trace(Database db, Tracer tracer, @Nullable Database other);

  @Handle(value = "sqlite3", close = "sqlite3_close_v2") interface Database extends AutoCloseable {
    @Override void close();
  }

  @Handle(value = "sqlite3_stmt", close = "sqlite3_finalize", belongsTo = Database.class)
  interface Statement extends AutoCloseable {
    @Override void close() throws ErrnoException;
  }

  @Handle(value = "sqlite3_value", belongsTo = Statement.class) interface Cell {}

  @Callback interface Tracer { void trace(Database db, @Nullable Statement statement); }
}
