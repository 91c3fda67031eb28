package dev.gatun.processor.model;

import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.NativeType.Anything;
import dev.gatun.processor.model.NativeType.ArrayPointer;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.CopiedPointer;
import dev.gatun.processor.model.NativeType.Dereferenced;
import dev.gatun.processor.model.NativeType.FlexibleArray;
import dev.gatun.processor.model.NativeType.FunctionPointer;
import dev.gatun.processor.model.NativeType.InlineArray;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.NativeType.TaggedUnion;
import dev.gatun.processor.model.NativeType.Varargs;
import dev.gatun.processor.model.NativeType.Viewed;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which functional interfaces are called by whom when values cross: those of Java are called by C,
 * those of C by Java, and what one of them is given or returns crosses in turn.
 */
public final class CallbackUses {
  private final Unit unit;
  private final Set<Use> found = new LinkedHashSet<>();

  private CallbackUses(Unit unit) {
    this.unit = unit;
  }

  /** Who calls. */
  public enum Caller {
    /** C calls what Java implements. */
    C,
    /** Java calls what C implements. */
    JAVA;

    private Caller other() {
      return this == C ? JAVA : C;
    }
  }

  /**
   * A functional interface with who calls it.
   *
   * @param callback the functional interface
   * @param caller who calls it
   */
  public record Use(JavaName callback, Caller caller) {}

  /**
   * {@return the uses that come of a value}
   *
   * @param caller who gets the value: C for an argument of a function, Java for its result
   */
  public static Set<Use> of(Unit unit, NativeType type, Caller caller) {
    CallbackUses uses = new CallbackUses(unit);
    uses.follow(type, caller);
    return uses.found;
  }

  /**
   * {@return whether a value can cross, as far as the functions in it are concerned}
   *
   * @param caller who gets the value
   */
  public static boolean areMeant(Unit unit, NativeType type, Caller caller) {
    return of(unit, type, caller).stream().allMatch(use -> isMeant(unit, use));
  }

  /** {@return whether a call in this direction has a meaning for the result of the function} */
  public static boolean isMeant(Unit unit, Use use) {
    return !(unit.known().get(use.callback()) instanceof Callback callback)
        || switch (use.caller()) {
          case C -> isComplete(unit, callback.function().result());
          case JAVA -> !(callback.function().result() instanceof Viewed);
        };
  }

  private void follow(NativeType type, Caller caller) {
    switch (type) {
      case FunctionPointer pointer -> follow(new Use(pointer.callback(), caller));
      case ArrayPointer array -> {
        boolean isArgument = caller == Caller.C;
        if (!isArgument || array.direction().copiesIn()) {
          follow(array.element(), caller);
        }
        if (isArgument && array.direction().copiesOut()) {
          follow(array.element(), Caller.JAVA);
        }
      }
      case Slice slice -> follow(slice.data(), caller);
      case InlineArray array -> follow(array.element(), caller);
      case FlexibleArray array -> follow(array.element(), caller);
      case Dereferenced dereferenced -> follow(dereferenced.target(), caller);
      case Varargs varargs -> follow(varargs.element(), caller);
      case Anything anything -> anything.declared().forEach(each -> follow(each, caller));
      case Copied copied -> follow(copied.type(), caller);
      case CopiedPointer pointer -> follow(pointer.type(), caller);
      case TaggedUnion tagged -> follow(tagged.union(), caller);
      default -> {}
    }
  }

  private void follow(Use use) {
    if (found.add(use) && unit.known().get(use.callback()) instanceof Callback callback) {
      Function function = callback.function();
      function.parameters().forEach(it -> follow(it.type(), use.caller().other()));
      follow(function.result(), use.caller());
    }
  }

  private void follow(JavaName type, Caller caller) {
    unit.members(type).forEach(member -> follow(member.type(), caller));
  }

  /** Whether a result is complete in itself; a function lives as long as that which returned it. */
  private static boolean isComplete(Unit unit, NativeType result) {
    return result instanceof FunctionPointer || !PointedCopies.areIn(unit, result);
  }
}
