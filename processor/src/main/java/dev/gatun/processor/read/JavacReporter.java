package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostic;
import dev.gatun.processor.diagnostic.Diagnostics;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** Hands what was found wrong to the compiler, at the smallest place that it can point to. */
public final class JavacReporter {
  private final Messager messager;
  private final Optional<TreeReporter> trees;
  private final Silenced silenced;

  /**
   * Creates a reporter.
   *
   * @param environment the compiler's
   */
  public JavacReporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.trees = TreeReporter.of(environment);
    this.silenced = new Silenced(environment.getOptions());
  }

  /** {@return the options of the processor that say what is reported} */
  public static Set<String> options() {
    return Set.of(Silenced.OPTION);
  }

  /**
   * Reports everything that was found.
   *
   * @param found what was found
   */
  public void report(Diagnostics found) {
    found.all().forEach(this::report);
  }

  private void report(Diagnostic diagnostic) {
    ElementOrigin origin = (ElementOrigin) diagnostic.origin();
    if (silenced.is(diagnostic.problem(), origin.element())) {
      return;
    }
    Kind kind =
        diagnostic.problem().isError()
            ? Kind.ERROR
            : diagnostic.problem().isWarning() ? Kind.WARNING : Kind.NOTE;
    boolean done =
        trees.filter(reporter -> reporter.report(kind, origin, diagnostic.text())).isPresent();
    if (!done) {
      messager.printMessage(
          kind,
          diagnostic.text(),
          origin.element(),
          origin.annotation().orElse(null),
          origin.value().orElse(null));
    }
  }
}
