package dev.gatun.examples.libc;

import static dev.gatun.annotation.CType.GID_T;
import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.MODE_T;
import static dev.gatun.annotation.CType.OFF_T;
import static dev.gatun.annotation.CType.TIME_T;
import static dev.gatun.annotation.CType.UID_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Constant;
import dev.gatun.annotation.Field;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.runtime.ErrnoException;

/**
 * Structs whose members lie elsewhere on every platform, and of which only some matter: where these
 * are, the C compilers say.
 */
@NativeLibrary(header = {"sys/stat.h", "time.h", "sys/resource.h"})
public interface Posix {
  @Constant("RUSAGE_SELF")
  int SELF = 0;

  @Symbol("stat")
  @OutReturn
  FileStatus status(String path) throws ErrnoException;

  @Symbol("getrusage")
  @OutReturn(index = 1)
  Usage usage(int who) throws ErrnoException;

  /** Breaks a time down; what it returns is the result that it was given. */
  @Symbol("gmtime_r")
  BrokenDownTime utc(@In @C(TIME_T) long[] time, BrokenDownTime result);

  @Symbol("timegm")
  @C(TIME_T)
  long seconds(BrokenDownTime time);

  /** What is known of a file. */
  @Struct(value = "stat", partial = true)
  record FileStatus(
      @Field("st_mode") @C(MODE_T) int mode,
      @Field("st_uid") @C(UID_T) int owner,
      @Field("st_gid") @C(GID_T) int group,
      @Field("st_size") @C(OFF_T) long size,
      @Field("st_mtim") Time modified) {}

  /** Seconds since the epoch, and nanoseconds. */
  @Struct("timespec")
  record Time(
      @Field("tv_sec") @C(TIME_T) long seconds, @Field("tv_nsec") @C(LONG) long nanoseconds) {}

  /** What the process has used of the processor and of memory. */
  @Struct(value = "rusage", partial = true)
  record Usage(
      @Field("ru_utime") Duration user,
      @Field("ru_stime") Duration system,
      @Field("ru_maxrss") @C(LONG) long kilobytesAtMost) {}

  /** Seconds and microseconds. */
  @Struct("timeval")
  record Duration(
      @Field("tv_sec") @C(TIME_T) long seconds, @Field("tv_usec") @C(LONG) long microseconds) {}

  /** A time by the calendar. */
  @Struct(value = "tm", partial = true)
  interface BrokenDownTime {
    @Field("tm_year")
    int yearsSince1900();

    void yearsSince1900(int years);

    @Field("tm_mon")
    int monthsSinceJanuary();

    void monthsSinceJanuary(int months);

    @Field("tm_mday")
    int day();

    void day(int day);

    @Field("tm_hour")
    int hour();

    void hour(int hour);

    @Field("tm_min")
    int minute();

    void minute(int minute);

    @Field("tm_sec")
    int second();

    void second(int second);

    @Field("tm_yday")
    int daysSinceNewYear();
  }
}
