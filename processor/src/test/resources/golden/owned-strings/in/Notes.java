package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Owned;
import dev.gatun.runtime.ErrnoException;
import org.jspecify.annotations.Nullable;

@NativeLibrary(value = "notes", header = "notes.h")
public interface Notes {
  @Owned @Nullable String first();

  @Owned("notes_free") String[] all(byte[] scratch);

  @OutReturn @Owned("notes_free") String last() throws ErrnoException;
}
