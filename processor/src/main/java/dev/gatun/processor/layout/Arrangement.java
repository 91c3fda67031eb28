package dev.gatun.processor.layout;

import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Attributes;
import dev.gatun.runtime.layout.CField;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.Placement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where everything in a unit lies on one platform. */
public final class Arrangement {
  private final Unit unit;
  private final Abi abi;
  private final Map<JavaName, Extent> extents = new HashMap<>();

  /**
   * Creates the arrangement.
   *
   * @param unit the declarations, none of which contains itself
   * @param abi the platform
   */
  public Arrangement(Unit unit, Abi abi) {
    this.unit = unit;
    this.abi = abi;
  }

  /**
   * {@return whether the platform has all types that a declaration is made of, and its compilers
   * agree on its layout}
   */
  public boolean exists(Declaration declaration) {
    return switch (declaration) {
      case Aggregate aggregate when aggregate.isPartial() ->
          unit.placements(aggregate).containsKey(abi);
      case Aggregate aggregate ->
          CMember.of(aggregate).stream().allMatch(member -> exists(member.value()))
              && !Placement.isDisputed(abi, aggregate.attributes(), fields(aggregate));
      case SealedUnion union ->
          union.variants().stream().allMatch(variant -> exists(unit.known().get(variant.type())));
      default -> true;
    };
  }

  private boolean exists(CValue value) {
    return switch (value) {
      case CValue.Number number -> abi.has(number.type());
      case CValue.Bits bits -> abi.has(bits.type());
      case CValue.Pointer pointer -> true;
      case CValue.Sequence sequence -> exists(sequence.element());
      case CValue.Group group -> exists(unit.known().get(group.type()));
    };
  }

  /** {@return where the members of a struct or union lie} */
  public Placement placement(Aggregate aggregate) {
    Placement asked = unit.placements(aggregate).get(abi);
    return asked == null ? Placement.of(abi, aggregate.attributes(), fields(aggregate)) : asked;
  }

  private List<CField> fields(Aggregate aggregate) {
    return CMember.of(aggregate).stream().map(this::field).toList();
  }

  private CField field(CMember member) {
    return member.value() instanceof CValue.Bits bits
        ? CField.ofBits(abi.extent(bits.type()), bits.width(), bits.isNamed())
        : CField.of(extent(member.value())).aligned(member.alignment());
  }

  /** {@return the room that a tagged union takes} */
  public Extent extent(SealedUnion union) {
    List<CField> variants =
        union.variants().stream().map(variant -> CField.of(extent(variant.type()))).toList();
    return Placement.of(abi, Attributes.UNION, variants).extent();
  }

  /** {@return what a value is aligned to; 1 where the platform lacks one of its types} */
  public long alignmentOf(CValue value) {
    return exists(value) ? extent(value).alignment() : 1;
  }

  /** {@return the room that a value takes} */
  public Extent extent(CValue value) {
    return switch (value) {
      case CValue.Number number -> abi.extent(number.type());
      case CValue.Bits bits -> abi.extent(bits.type());
      case CValue.Pointer pointer -> abi.pointer();
      case CValue.Sequence sequence -> extent(sequence.element()).times(sequence.length());
      case CValue.Group group -> extent(group.type());
    };
  }

  private Extent extent(JavaName type) {
    Extent known = extents.get(type);
    if (known == null) {
      known = compute(unit.known().get(type));
      extents.put(type, known);
    }
    return known;
  }

  private Extent compute(Declaration declaration) {
    return switch (declaration) {
      case Aggregate aggregate -> placement(aggregate).extent();
      case SealedUnion union -> extent(union);
      default -> throw new IllegalArgumentException(declaration.name() + " has no size");
    };
  }
}
