package dev.gatun.processor.compare;

import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Unknown;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType.HandlePointer;
import dev.gatun.processor.model.NativeType.Nothing;
import dev.gatun.processor.model.OutResult;
import dev.gatun.processor.model.Variable;
import dev.gatun.processor.model.Variable.Access;
import java.util.List;
import java.util.Optional;

/** Compares functions and global variables with the prototypes and types of a header. */
final class SymbolComparison {
  private static final String AS_HEADER = "declare it as the header does";

  private final Comparison all;

  SymbolComparison(Comparison all) {
    this.all = all;
  }

  void compare(Function function) {
    compare(function, all.declared().of(function));
  }

  /** The function that closes a handle takes it, although Java has a bare address by then. */
  void compare(JavaName handle, Function close) {
    HeaderType.Function declared = all.declared().of(close);
    HeaderType pointer = all.declared().of(new HandlePointer(handle, false));
    compare(
        close,
        new HeaderType.Function(
            declared.result(), List.of(pointer), declared.isVariadic(), declared.hasPrototype()));
  }

  private void compare(Function function, HeaderType.Function declared) {
    Optional<HeaderType> type = type(function.symbol(), function.isOptional());
    if (type.isEmpty() || type.get() instanceof Unknown) {
      return;
    }
    if (!(HeaderFacts.plain(type.get()) instanceof HeaderType.Function header)) {
      report(
          Problem.HEADER_HAS_NO_FUNCTION,
          function.symbol().origin(),
          function.symbol().text(),
          all.spelling().explain(type.get(), function.symbol().text()));
      return;
    }
    String there = all.spelling().explain(header, function.symbol().text());
    String here = all.here(declared, function.symbol().text());
    if (!header.hasPrototype()) {
      compareResult(function, declared, header);
    } else if (isVariadicInOneOnly(header, declared)) {
      report(
          Problem.VARIADIC_DIFFERS_FROM_HEADER,
          function.origin(),
          function.symbol().text(),
          there,
          here);
    } else if (header.parameters().size() != declared.parameters().size()) {
      report(
          Problem.PARAMETERS_DIFFER_FROM_HEADER,
          function.origin(),
          function.symbol().text(),
          counted(header.parameters().size()),
          declared.parameters().size(),
          there,
          here);
    } else {
      compareResult(function, declared, header);
      new ParameterComparison(all, function).compare(declared.parameters(), header.parameters());
    }
  }

  private static String counted(int parameters) {
    return parameters == 1 ? "1 parameter" : parameters + " parameters";
  }

  /** Variable arguments can be left out; then it makes no difference that there could be some. */
  private static boolean isVariadicInOneOnly(
      HeaderType.Function header, HeaderType.Function declared) {
    return header.isVariadic() != declared.isVariadic()
        && (declared.isVariadic() || declared.parameters().size() > header.parameters().size());
  }

  private void compareResult(
      Function function, HeaderType.Function declared, HeaderType.Function header) {
    if (!all.match().isResult(declared.result(), header.result())) {
      report(
          Problem.RESULT_DIFFERS_FROM_HEADER,
          function.out().map(OutResult::origin).orElse(function.origin()),
          function.symbol().text(),
          all.spelling().explain(header.result(), ""),
          all.here(declared.result(), ""),
          function.out().isEmpty() ? AS_HEADER : "give @OutReturn the 'status' that C returns");
    }
  }

  void compare(Variable variable) {
    if (variable.access() == Access.WRITE) {
      return;
    }
    Optional<HeaderType> type = type(variable.symbol(), false);
    if (type.isEmpty() || variable.type() instanceof Nothing) {
      return;
    }
    HeaderType declared = all.declared().of(variable.type());
    if (!all.match().matches(declared, type.get())) {
      report(
          Problem.VARIABLE_DIFFERS_FROM_HEADER,
          variable.origin(),
          variable.name(),
          all.spelling().explain(type.get(), variable.symbol().text()),
          all.here(declared, variable.symbol().text()));
    }
  }

  private Optional<HeaderType> type(Named symbol, boolean isOptional) {
    Optional<String> replaced = all.facts().replaced(symbol.text());
    if (replaced.isPresent()) {
      report(
          Problem.SYMBOL_IS_REPLACED,
          symbol.origin(),
          symbol.text(),
          replaced.get(),
          replaced.get().matches("\\w+")
              ? "give the name that C uses: \"%s\"".formatted(replaced.get())
              : "declare what the macro uses");
      return Optional.empty();
    }
    Optional<HeaderType> type = all.facts().symbol(symbol.text());
    if (type.isEmpty() && !isOptional) {
      report(
          Problem.SYMBOL_IS_NOT_IN_HEADER,
          symbol.origin(),
          symbol.text(),
          all.facts().missing(symbol.text()).orElse("it is not declared"));
    }
    return type;
  }

  private void report(Problem problem, Origin origin, Object... arguments) {
    all.found().report(problem, origin, arguments);
  }
}
