package demo;

import dev.gatun.annotation.*;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.Arena;
import org.jspecify.annotations.Nullable;

/** Every name here is one that generated code could want for itself. */
@NativeLibrary("names")
public interface Names {
  String LAYOUT = "";
  int address = 0;
  int symbols = 0;

  int open(int symbols);

  int symbols(String call, int[] returned, @Slice String library);

  void address(String name, String namePointer, String nameLength, int e, int i);

  int read(String errno, String value, String what, String data) throws ErrnoException;

  Arguments write(@In Arguments arguments, Linking linking, Path path, Strings strings);

  @ByValue
  Segment view(Arena allocator, @ByValue Segment segment);

  void call(Callbacks callbacks, @Retained Callbacks callback, Arena lifetime);

  int callPointer(@Out int[] count, int countPointer, @Nullable String nullable);

  @Struct
  record Arguments(int value, int segment, String allocator, @Length(2) int[] values, Tags tag) {}

  @Struct
  record Linking(Tags tag, @Tagged(by = "tag") Body variant) {}

  @Union
  sealed interface Body {
    @Variant("A")
    record Symbols(int value) implements Body {}

    @Variant("tag")
    record SymbolsStruct(double segment) implements Body {}
  }

  @CEnum
  enum Tags {
    A,
    tag,
    number,
    what
  }

  @Struct
  record Path(int read, int write, @Length(3) short[] toC, int layout, int LAYOUT) {}

  @Struct
  record Strings(@Slice(length = "valueLength") String value, int size) {}

  @Struct
  interface Segment {
    int of();

    int memory();

    void memory(int segment);

    int allocator();

    void allocator(int memory);

    int value();

    void value(int value);

    @Length(4)
    int[] values();

    void values(int[] i);

    int LAYOUT();

    int layout();

    int Layout();
  }

  @Callback
  interface Callbacks {
    int callback(@Deref int stub, int e, String what, @Deref Path path);
  }
}
