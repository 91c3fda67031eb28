package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostic;
import dev.gatun.processor.diagnostic.Diagnostics;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** Hands what was found wrong to the compiler, at the smallest place that it can point to. */
public final class JavacReporter {
  private final Messager messager;
  private final Optional<TreeReporter> trees;

  /**
   * Creates a reporter.
   *
   * @param environment the compiler's
   */
  public JavacReporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.trees = TreeReporter.of(environment);
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
    boolean done = trees.filter(reporter -> reporter.report(origin, diagnostic.text())).isPresent();
    if (!done) {
      messager.printMessage(
          Kind.ERROR,
          diagnostic.text(),
          origin.element(),
          origin.annotation().orElse(null),
          origin.value().orElse(null));
    }
  }
}
