package dev.gatun.examples.across;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.UserData;
import java.lang.foreign.Arena;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Objects of Java that C hands on. */
@NativeLibrary(value = "across_user_data", header = "across_user_data.h")
interface AcrossUserData {
  @Callback
  interface Visitor {
    void visit(int value, @UserData @Nullable Object data);
  }

  @Callback
  interface StrictVisitor {
    void visit(int value, @UserData StringBuilder data);
  }

  @Callback
  interface ListVisitor {
    void visit(int value, @UserData List<?> data);
  }

  @Callback
  interface ArrayVisitor {
    void visit(int value, @UserData long[] data);
  }

  @Callback
  interface NestedVisitor {
    void visit(int value, @UserData Report[] data);
  }

  /** A class that Gatun knows nothing of. */
  class Report {
    int sum;
  }

  @Callback
  interface Choice {
    int choose(@UserData String left, @UserData Integer right);
  }

  @Callback
  interface AnyChoice {
    int choose(@UserData Object left, @UserData Object right);
  }

  @Symbol("user_each")
  void each(int count, Visitor visitor, @UserData @Nullable Object data);

  @Symbol("user_each")
  void eachOfText(int count, StrictVisitor visitor, @UserData StringBuilder data);

  @Symbol("user_each")
  void eachOfAny(int count, StrictVisitor visitor, @UserData @Nullable Object data);

  @Symbol("user_each")
  void eachOfList(int count, ListVisitor visitor, @UserData List<?> data);

  @Symbol("user_each")
  void eachOfArray(int count, ArrayVisitor visitor, @UserData long[] data);

  @Symbol("user_each")
  void eachOfNested(int count, NestedVisitor visitor, @UserData Report[] data);

  @Symbol("user_each_on_thread")
  void eachOnThread(int count, Visitor visitor, @UserData Object data);

  @Symbol("user_listen")
  void listen(@Retained Visitor visitor, @UserData Object data, Arena lifetime);

  @Symbol("user_fire")
  void fire(int value);

  @Symbol("user_keep")
  void keep(@UserData @Nullable Object data);

  @Symbol("user_keep")
  void retain(@Retained @UserData Object data, Arena lifetime);

  @Symbol("user_kept")
  @UserData
  @Nullable Object kept();

  @Symbol("user_kept")
  @UserData
  Report keptReport();

  @Symbol("user_choose")
  int choose(Choice choice, @UserData Object left, @UserData Object right);

  @Symbol("user_choose")
  int chooseAny(AnyChoice choice, @UserData Object left, @UserData Object right);

  @Symbol("user_invent")
  void invent(Visitor visitor);

  @Symbol("user_visitor")
  StrictVisitor visitor();

  @Symbol("user_failures")
  int failures();
}
