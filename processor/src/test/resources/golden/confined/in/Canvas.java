package demo;

import dev.gatun.annotation.*;
import dev.gatun.runtime.ErrnoException;

@NativeLibrary(value = "canvas", threading = Threading.CONFINED)
public interface Canvas {
  @Symbol("canvas_draw") void draw(String text, int size);

  @Symbol("canvas_flush") int flush() throws ErrnoException;

  @Variable("canvas_depth") int depth();
  @Variable void depth(int depth);
}
