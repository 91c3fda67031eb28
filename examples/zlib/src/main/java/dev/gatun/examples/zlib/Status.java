package dev.gatun.examples.zlib;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Value;

/** What most functions of zlib return: an error is below 0, an event above. */
@CEnum
public enum Status {
  @Value(ZlibBasics.OK)
  OK,
  @Value(ZlibBasics.STREAM_END)
  STREAM_END,
  /** The data was compressed with a preset dictionary; its checksum is in the stream. */
  @Value(ZlibBasics.NEED_DICT)
  NEED_DICT,
  @Value(ZlibBasics.ERRNO)
  ERRNO,
  /** The stream is not one that zlib has initialized, or an argument is invalid. */
  @Value(ZlibBasics.STREAM_ERROR)
  STREAM_ERROR,
  @Value(ZlibBasics.DATA_ERROR)
  DATA_ERROR,
  @Value(ZlibBasics.MEM_ERROR)
  MEM_ERROR,
  /** There is no room left, or no input: with more of it the call can be repeated. */
  @Value(ZlibBasics.BUF_ERROR)
  BUF_ERROR,
  @Value(ZlibBasics.VERSION_ERROR)
  VERSION_ERROR
}
