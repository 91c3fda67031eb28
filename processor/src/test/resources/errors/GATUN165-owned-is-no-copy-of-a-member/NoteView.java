package demo;

import dev.gatun.annotation.Owned;
import dev.gatun.annotation.Struct;

@Struct("Note")
public interface NoteView {
  @Owned String text();
}
