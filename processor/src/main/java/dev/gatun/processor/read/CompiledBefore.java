package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostic;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.JavaName;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Looks at what was compiled before, in another module or another run of the compiler: only the
 * unit that uses it now can tell its user what is wrong with it.
 */
final class CompiledBefore {
  private static final String MARK = "dev.gatun.runtime.GatunGenerated";

  private final Elements elements;
  private final Set<String> roots;

  /** The roots are the outermost types of this compilation, and the outermost declared ones. */
  CompiledBefore(Elements elements, Set<String> roots) {
    this.elements = elements;
    this.roots = roots;
  }

  /** Whether an element has no source here. */
  boolean has(Element element) {
    Element outermost = element;
    while (!(outermost.getEnclosingElement() instanceof PackageElement)) {
      outermost = outermost.getEnclosingElement();
    }
    return outermost instanceof TypeElement type && has(type);
  }

  boolean has(TypeElement type) {
    return !roots.contains(JavaNames.root(type).getQualifiedName().toString());
  }

  /** Reports where it is used what is wrong with a type that has no source here. */
  void check(Reading reading, Origin user, Diagnostics found) {
    for (Diagnostic wrong : reading.found().all()) {
      if (wrong.problem().isError()) {
        found.add(new Diagnostic(wrong.problem(), user, wrong.arguments()));
      }
    }
    reading
        .declaration()
        .filter(declaration -> !(declaration instanceof Library))
        .ifPresent(declaration -> checkGenerated(declaration, user, found));
  }

  private void checkGenerated(Declaration declaration, Origin user, Diagnostics found) {
    JavaName name = declaration.generated();
    TypeElement generated = elements.getTypeElement(name.qualified());
    if (generated == null) {
      found.report(
          Problem.TYPE_WAS_COMPILED_WITHOUT_GATUN,
          user,
          declaration.name().simple(),
          name.qualified());
    } else if (declaration instanceof Aggregate aggregate && aggregate.isOrderedByMethods()) {
      String laidOut = order(generated);
      if (!aggregate.order().equals(laidOut)) {
        found.report(
            Problem.GENERATED_CLASS_IS_STALE,
            user,
            aggregate.name().simple(),
            name.simple(),
            aggregate.order(),
            laidOut);
      }
    }
  }

  private static String order(TypeElement generated) {
    return generated.getAnnotationMirrors().stream()
        .filter(mirror -> mirror.getAnnotationType().toString().equals(MARK))
        .flatMap(mark -> Annotations.written(mark, "value").stream())
        .map(Annotations::text)
        .collect(Collectors.joining());
  }
}
