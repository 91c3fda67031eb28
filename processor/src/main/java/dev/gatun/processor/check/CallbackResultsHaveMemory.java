package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.CallbackUses;
import dev.gatun.processor.model.CallbackUses.Caller;
import dev.gatun.processor.model.CallbackUses.Use;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.Copied;
import dev.gatun.processor.model.NativeType.TextList;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.model.Variable;
import dev.gatun.processor.model.Variable.Access;
import java.util.ArrayList;
import java.util.List;

/** What a callback returns has memory, whoever calls it: C a callback of Java, or Java one of C. */
final class CallbackResultsHaveMemory extends Rule {
  /** A value that crosses, to whoever gets it. */
  private record Crossing(NativeType type, Caller caller, Origin origin) {}

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    checkForeign(unit, library, found);
  }

  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    checkForeign(unit, aggregate, found);
  }

  /** A callback of this unit is reported where it is declared, once for all its uses. */
  @Override
  void check(Unit unit, Callback callback, Diagnostics found) {
    unit.own().stream()
        .flatMap(own -> crossings(own).stream())
        .flatMap(value -> CallbackUses.of(unit, value.type(), value.caller()).stream())
        .filter(use -> use.callback().equals(callback.name()) && !CallbackUses.isMeant(unit, use))
        .map(Use::caller)
        .findFirst()
        .ifPresent(caller -> report(callback, caller, callback.function().origin(), found));
  }

  /** One of another unit is reported where it is used. */
  private static void checkForeign(Unit unit, Declaration declaration, Diagnostics found) {
    for (Crossing value : crossings(declaration)) {
      for (Use use : CallbackUses.of(unit, value.type(), value.caller())) {
        if (unit.known().get(use.callback()) instanceof Callback callback
            && !unit.isOwn(callback)
            && !CallbackUses.isMeant(unit, use)) {
          report(callback, use.caller(), value.origin(), found);
          break;
        }
      }
    }
  }

  private static void report(Callback callback, Caller caller, Origin origin, Diagnostics found) {
    Function function = callback.function();
    if (caller == Caller.JAVA) {
      found.report(Problem.CALLBACK_RESULT_HAS_NO_MEMORY, origin, function.name());
    } else {
      found.report(
          Problem.CALLBACK_RESULT_HAS_NO_OWNER, origin, function.name(), words(function.result()));
    }
  }

  private static String words(NativeType result) {
    return switch (result) {
      case Copied copied -> copied.type().simple() + " with a string, array or callback";
      case TextList list -> "an array";
      default -> "a String";
    };
  }

  private static List<Crossing> crossings(Declaration declaration) {
    List<Crossing> crossings = new ArrayList<>();
    if (declaration instanceof Library library) {
      for (Function function : library.functions()) {
        crossings.add(new Crossing(function.result(), Caller.JAVA, function.origin()));
        for (Parameter parameter : function.parameters()) {
          crossings.add(new Crossing(parameter.type(), Caller.C, parameter.origin()));
        }
      }
      for (Variable variable : library.variables()) {
        Caller caller = variable.access() == Access.WRITE ? Caller.C : Caller.JAVA;
        crossings.add(new Crossing(variable.type(), caller, variable.origin()));
      }
    } else if (declaration instanceof Aggregate aggregate && aggregate.isView()) {
      for (Member member : aggregate.members()) {
        crossings.add(new Crossing(member.type(), Caller.JAVA, member.origin()));
        if (member.isWritable()) {
          crossings.add(new Crossing(member.type(), Caller.C, member.origin()));
        }
      }
    }
    return crossings;
  }
}
