package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostic;
import dev.gatun.processor.diagnostic.Diagnostics;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.tools.Diagnostic.Kind;

/** Hands what was found wrong to javac, at the smallest place that is known. */
public final class JavacReporter {
  private final Messager messager;

  /**
   * Creates a reporter.
   *
   * @param messager javac's
   */
  public JavacReporter(Messager messager) {
    this.messager = messager;
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
    AnnotationMirror annotation = origin.annotation().orElse(null);
    messager.printMessage(
        Kind.ERROR, diagnostic.text(), origin.element(), annotation, origin.value().orElse(null));
  }
}
