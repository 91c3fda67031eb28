package demo;

import static dev.gatun.annotation.CType.UINT32_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.Struct;

/** The same, where it is. */
@Struct("Packet")
public interface PacketView {
  /** How many items there are. */
  @C(UINT32_T)
  long count();

  /** The items. */
  @Flexible("count")
  int[] items();

  /** Writes all items. */
  void items(int[] items);
}
