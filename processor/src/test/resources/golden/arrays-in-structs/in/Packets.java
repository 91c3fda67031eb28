package demo;

import static dev.gatun.annotation.CType.UINT32_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

/** Arrays of arrays, and arrays at the end. */
@NativeLibrary("packets")
public interface Packets {
  /** A number for each place, and which of them are taken. */
  @Struct
  record Board(@Length({3, 4}) int[][] grid, @Length({2, 3, 4}) boolean[][][] taken) {}

  /** The names of ships, each in as many characters. */
  @Struct
  record Fleet(@Length({4, 32}) String[] ships) {}

  /** As many items as are counted. */
  @Struct
  record Packet(@C(UINT32_T) long count, @Flexible("count") int[] items) {}

  /** Takes what arrives. */
  @Callback
  interface Sink {
    /** Takes a packet. */
    void take(@Deref Packet packet);
  }

  /** Sends a packet. */
  void send(@In Packet packet);

  /** Shows a board. */
  void show(@In Board board);

  /** Receives all packets. */
  void receive(Sink sink);
}
