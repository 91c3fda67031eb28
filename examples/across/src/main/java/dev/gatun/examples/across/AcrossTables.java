package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SIZE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Union;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Tables of functions, implemented by C and by Java. */
@NativeLibrary(value = "across_tables", header = "across_tables.h")
interface AcrossTables {
  @Callback
  interface Open {
    int open(String name);
  }

  @Callback
  interface Read {
    long read(int file, MemorySegment buffer, @C(SIZE_T) long size);
  }

  @Callback
  interface Close {
    void close(int file);
  }

  @Struct("IoMethods")
  record Methods(int version, Open open, Read read, @Nullable Close close) {}

  @Struct("IoMethods")
  interface MethodsView {
    int version();

    void version(int version);

    Open open();

    void open(Open open, Arena lifetime);

    Read read();

    void read(Read read, Arena lifetime);

    @Nullable Close close();

    void close(@Nullable Close close, Arena lifetime);
  }

  @Callback
  interface Handler {
    int handle(int event);
  }

  @Struct("TableDriver")
  record Driver(String name, Methods methods, @Length(3) @Nullable Handler[] handlers) {}

  @Struct("TableDriver")
  interface DriverView {
    String name();

    MethodsView methods();

    @Length(3)
    @Nullable Handler[] handlers();

    void handlers(@Nullable Handler[] handlers, Arena lifetime);
  }

  @Union("TableHook")
  interface Hook {
    Handler handler();

    void handler(Handler handler, Arena lifetime);

    long number();

    void number(long number);
  }

  @Callback
  interface Area {
    int of(Shape self);
  }

  @Callback
  interface Scale {
    void scale(Shape self, int by);
  }

  @Callback
  interface Release {
    int release(Shape self);
  }

  @Struct("TableShapeMethods")
  interface ShapeMethods {
    Area area();

    void area(Area area, Arena lifetime);

    Scale scale();

    void scale(Scale scale, Arena lifetime);

    Release release();

    void release(Release release, Arena lifetime);
  }

  /** An object in the manner of COM. */
  @Struct("TableShape")
  interface Shape {
    @Deref
    ShapeMethods methods();

    void methods(ShapeMethods methods);

    int side();

    void side(int side);

    int references();

    void references(int references);

    default int area() {
      return methods().area().of(this);
    }

    default int release() {
      return methods().release().release(this);
    }
  }

  @Symbol("table_run")
  long run(@In Methods methods, String name);

  @Symbol("table_run")
  long run(MethodsView methods, String name);

  @Symbol("table_run_by_value")
  long runByValue(Methods methods, String name);

  @Symbol("table_run_all")
  long runAll(@Slice @In Methods[] methods, String name);

  @Symbol("table_register")
  void register(@Retained @In @Nullable Methods methods, Arena lifetime);

  @Symbol("table_register")
  void registerFirst(@Retained @In Methods[] methods, Arena lifetime);

  @Symbol("table_run_registered")
  long runRegistered(String name);

  @Symbol("table_of_c")
  MethodsView ofC();

  @Symbol("table_of_c_by_value")
  Methods ofCByValue(boolean withClose);

  @Symbol("table_open_files")
  int openFiles();

  @Symbol("table_replace")
  void replace(Methods[] methods);

  @Symbol("table_drive")
  long drive(@In Driver driver);

  @Symbol("table_drive")
  long drive(DriverView driver);

  @Symbol("table_driver")
  Driver driver();

  @Symbol("table_call_hook")
  int callHook(Hook hook, int event);

  @Symbol("table_set_hook")
  void setHook(Hook hook);

  @Symbol("table_square")
  Shape square(int side);

  @Symbol("table_use_shape")
  int useShape(Shape shape);

  @Symbol("table_failures")
  int failures();
}
