package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Callback;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads an interface with {@code @Callback}. */
final class CallbackReader {
  private final AbstractMethods methods;
  private final Diagnostics found;
  private final FunctionReader functions;

  CallbackReader(AbstractMethods methods, TypeReader types, Diagnostics found) {
    this.methods = methods;
    this.found = found;
    this.functions = new FunctionReader(types, found);
  }

  Optional<Declaration> read(Header header) {
    String name = header.type().getSimpleName().toString();
    if (!Kinds.isInterface(header.type())) {
      found.report(Problem.CALLBACK_IS_NOT_AN_INTERFACE, header.origin(), name);
      return Optional.empty();
    }
    if (header.type().getModifiers().contains(Modifier.SEALED)) {
      found.report(Problem.CALLBACK_IS_SEALED, header.origin(), name);
      return Optional.empty();
    }
    List<ExecutableElement> candidates = methods.of(header.type());
    if (candidates.size() != 1) {
      found.report(
          Problem.CALLBACK_IS_NOT_FUNCTIONAL,
          header.origin(),
          name,
          candidates.isEmpty() ? "no" : candidates.size(),
          candidates.isEmpty()
              ? "declare the method that C calls"
              : "keep one of them; make a callback of its own of each other");
      return Optional.empty();
    }
    ExecutableElement method = candidates.getFirst();
    TypeElement declaring = (TypeElement) method.getEnclosingElement();
    if (!declaring.getTypeParameters().isEmpty()) {
      found.report(
          Problem.CALLBACK_METHOD_IS_GENERIC,
          header.origin(),
          method.getSimpleName(),
          name,
          declaring.getSimpleName());
      return Optional.empty();
    }
    return functions
        .ofCallback(method, methods.asMember(header.type(), method))
        .map(
            function ->
                new Callback(
                    header.name(),
                    header.generated(),
                    header.origin(),
                    header.isPublic(),
                    function,
                    Annotations.number(
                        Annotations.find(header.type(), "Callback").orElseThrow(), "onFailure")));
  }
}
