package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.MODE_T;
import static dev.gatun.annotation.CType.OFF_T;
import static dev.gatun.annotation.CType.PID_T;
import static dev.gatun.annotation.CType.SSIZE_T;
import static dev.gatun.annotation.CType.TIME_T;

import dev.gatun.annotation.C;

/** The types of POSIX. */
interface PosixScalars {
  @C(SSIZE_T)
  long scalar_ssize_identity(@C(SSIZE_T) long value);

  @C(SSIZE_T)
  long scalar_ssize_negate(@C(SSIZE_T) long value);

  @C(SSIZE_T)
  long scalar_ssize_increment(@C(SSIZE_T) long value);

  @C(SSIZE_T)
  long scalar_ssize_value(ScalarValue which);

  boolean scalar_ssize_check(@C(SSIZE_T) long value, ScalarValue which);

  @C(OFF_T)
  long scalar_off_identity(@C(OFF_T) long value);

  @C(OFF_T)
  long scalar_off_negate(@C(OFF_T) long value);

  @C(OFF_T)
  long scalar_off_increment(@C(OFF_T) long value);

  @C(OFF_T)
  long scalar_off_value(ScalarValue which);

  boolean scalar_off_check(@C(OFF_T) long value, ScalarValue which);

  @C(TIME_T)
  long scalar_time_identity(@C(TIME_T) long value);

  @C(TIME_T)
  long scalar_time_negate(@C(TIME_T) long value);

  @C(TIME_T)
  long scalar_time_increment(@C(TIME_T) long value);

  @C(TIME_T)
  long scalar_time_value(ScalarValue which);

  boolean scalar_time_check(@C(TIME_T) long value, ScalarValue which);

  @C(MODE_T)
  long scalar_mode_identity(@C(MODE_T) long value);

  @C(MODE_T)
  long scalar_mode_negate(@C(MODE_T) long value);

  @C(MODE_T)
  long scalar_mode_increment(@C(MODE_T) long value);

  @C(MODE_T)
  long scalar_mode_value(ScalarValue which);

  boolean scalar_mode_check(@C(MODE_T) long value, ScalarValue which);

  @C(PID_T)
  int scalar_pid_identity(@C(PID_T) int value);

  @C(PID_T)
  int scalar_pid_negate(@C(PID_T) int value);

  @C(PID_T)
  int scalar_pid_increment(@C(PID_T) int value);

  @C(PID_T)
  int scalar_pid_value(ScalarValue which);

  boolean scalar_pid_check(@C(PID_T) int value, ScalarValue which);
}
