package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.NearMiss;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.Outcomes;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Failing;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.MessageCall;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType.Text;
import dev.gatun.processor.model.Parameter;
import dev.gatun.processor.model.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The function that gives the text of a failure is there, and can be called with what is known. */
final class MessagesCanBeAskedFor extends Rule {
  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    Set<String> refused = new HashSet<>();
    for (Function function : unit.calledBy(library)) {
      function
          .failing()
          .filter(failing -> Outcomes.canTell(failing, function.returned()))
          .ifPresent(
              failing ->
                  failing
                      .message()
                      .ifPresent(name -> check(library, function, failing, name, refused, found)));
    }
  }

  private static void check(
      Library library,
      Function failed,
      Failing failing,
      Named name,
      Set<String> refused,
      Diagnostics found) {
    if (!failing.thrown().takesMessage(failed.returned())) {
      found.report(
          Problem.MESSAGE_IS_NOT_USED,
          name.origin(),
          name.text(),
          failing.thrown().exception().simple());
      return;
    }
    List<Function> named =
        library.messages().stream().filter(it -> it.name().equals(name.text())).toList();
    if (named.isEmpty()) {
      List<String> names = library.messages().stream().map(Function::name).toList();
      found.report(
          Problem.MESSAGE_NAMES_NO_FUNCTION,
          name.origin(),
          name.text(),
          library.name().simple(),
          NearMiss.among(name.text(), names));
    } else if (named.stream().allMatch(it -> MessageCall.of(it, failed).isEmpty())
        && (fitsMost(named, library) || refused.add(name.text()))) {
      found.report(
          Problem.MESSAGE_FUNCTION_DOES_NOT_FIT,
          name.origin(),
          name.text(),
          failed.name(),
          whyNot(named.getFirst(), failed));
    }
  }

  /** Whether the message suits most functions that name it, so that this one is wrong. */
  private static boolean fitsMost(List<Function> named, Library library) {
    List<Function> asking =
        library.functions().stream()
            .filter(it -> it.failing().flatMap(Failing::message).filter(isOneOf(named)).isPresent())
            .toList();
    long fitting =
        asking.stream()
            .filter(it -> named.stream().anyMatch(text -> MessageCall.of(text, it).isPresent()))
            .count();
    return fitting * 2 > asking.size();
  }

  private static Predicate<Named> isOneOf(List<Function> named) {
    return name -> name.text().equals(named.getFirst().name());
  }

  private static String whyNot(Function message, Function failed) {
    if (!(message.result() instanceof Text)) {
      return "it returns no String";
    }
    if (message.failing().isPresent()) {
      return "it throws an exception of its own";
    }
    for (Parameter parameter : message.parameters()) {
      int candidates = MessageCall.candidates(parameter, failed).size();
      if (candidates == 0 && parameter.type().isInteger()) {
        return "its parameter '"
            + parameter.name()
            + "' cannot take what '"
            + failed.name()
            + "' returns";
      }
      if (candidates != 1) {
        return "'"
            + failed.name()
            + "' has "
            + (candidates == 0 ? "no" : candidates)
            + " parameter"
            + (candidates == 0 ? "" : "s")
            + " of the type of its parameter '"
            + parameter.name()
            + "'"
            + (candidates == 0 ? "" : noneNamed(parameter));
      }
    }
    throw new IllegalArgumentException(message.name());
  }

  private static String noneNamed(Parameter parameter) {
    return parameter.hasName()
        ? ", and none of that name"
        : "; its class file has no names: 'javac -parameters' keeps them";
  }
}
