package dev.gatun.processor.layout;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType.Slice;
import java.util.ArrayList;
import java.util.List;

/**
 * A member of a struct as C has it; a slice in Java is two of them.
 *
 * @param name its name in the generated layout: the Java name, or that of the slice's length
 * @param value what lies there
 * @param alignment the alignment that it asks for itself in bytes; 0 if it does not
 */
public record CMember(String name, CValue value, int alignment) {
  /** {@return the members of a struct or union, in the order of C} */
  public static List<CMember> of(Aggregate aggregate) {
    List<CMember> members = new ArrayList<>();
    for (Member member : aggregate.members()) {
      CMember data = new CMember(member.name(), CValue.of(member.type()), member.alignment());
      if (member.type() instanceof Slice slice) {
        CMember length = length(slice.length().text(), slice.lengthType());
        members.add(slice.lengthFirst() ? length : data);
        members.add(slice.lengthFirst() ? data : length);
      } else {
        members.add(data);
      }
    }
    return members;
  }

  /** {@return whether C has a name for it, or none only because it is a struct in place} */
  public boolean isNamed() {
    return !(value instanceof CValue.Bits bits) || bits.isNamed();
  }

  private static CMember length(String name, CType type) {
    return new CMember(name, new CValue.Number(type), 0);
  }
}
