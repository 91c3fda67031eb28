package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostic;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Placeholder;
import dev.gatun.processor.model.Unit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a declared type, those nested in it, and all that they refer to. */
public final class UnitReader {
  private final Elements elements;
  private final ReservedNames names;
  private final CompiledBefore before;
  private final DeclarationReader declarations;

  /**
   * Creates a reader for one round of annotation processing.
   *
   * @param elements javac's
   * @param types javac's
   * @param roots the outermost types of this compilation, and the outermost declared ones, of
   *     earlier rounds too
   */
  public UnitReader(Elements elements, Types types, Set<String> roots) {
    this.elements = elements;
    this.names = new ReservedNames(elements);
    this.before = new CompiledBefore(elements, Set.copyOf(roots));
    this.declarations = new DeclarationReader(elements, types);
  }

  /** {@return the outermost declared type around a declared type} */
  public static TypeElement root(TypeElement type) {
    return JavaNames.root(type);
  }

  /** {@return the place of a type in the source} */
  public static Origin origin(TypeElement type) {
    return ElementOrigin.of(type);
  }

  /** {@return the annotations that declare a type} */
  public static Set<String> annotations() {
    Set<String> names = new LinkedHashSet<>();
    Kinds.DECLARING.forEach(name -> names.add("dev.gatun.annotation." + name));
    return names;
  }

  /**
   * {@return the unit, unless something that it needs is wrong}
   *
   * @param root the outermost declared type
   * @param found takes what is wrong in the unit itself, and in what was compiled before; what is
   *     wrong elsewhere is reported there
   * @throws IncompleteException if a type does not exist yet
   */
  public Optional<Unit> read(TypeElement root, Diagnostics found) {
    Map<JavaName, Declaration> known = new LinkedHashMap<>();
    boolean complete = true;
    Deque<TypeElement> waiting = new ArrayDeque<>();
    declared(root, waiting);
    Set<TypeElement> seen = new LinkedHashSet<>(waiting);
    while (!waiting.isEmpty()) {
      TypeElement type = waiting.removeFirst();
      Reading reading = declarations.read(type);
      if (JavaNames.root(type).equals(root)) {
        reading.found().all().forEach(found::add);
      } else if (before.has(type)) {
        before.check(reading, ElementOrigin.of(root), found);
      }
      complete &= reading.declaration().isPresent() && !reading.found().hasErrors();
      reading.declaration().ifPresent(declaration -> known.put(declaration.name(), declaration));
      reading.references().stream().filter(seen::add).forEach(waiting::addLast);
    }
    complete &= haveDistinctNames(known, found);
    return complete && !found.hasErrors()
        ? Optional.of(new Unit(known.get(JavaNames.of(root)), known, names.in(root)))
        : Optional.empty();
  }

  /**
   * {@return what stands for a unit that was refused}
   *
   * @param root the outermost declared type
   */
  public Placeholder placeholder(TypeElement root) {
    Deque<TypeElement> types = new ArrayDeque<>();
    declared(root, types);
    return new PlaceholderReader(elements, types).read(root);
  }

  /**
   * {@return what is wrong, at a place that has a source: what a unit inherits from a class file is
   * reported at the unit}
   *
   * @param found what was found in a unit
   * @param root its outermost declared type
   */
  public Diagnostic placed(Diagnostic found, TypeElement root) {
    return before.has(((ElementOrigin) found.origin()).element())
        ? new Diagnostic(found.problem(), origin(root), found.arguments())
        : found;
  }

  private static boolean haveDistinctNames(Map<JavaName, Declaration> known, Diagnostics found) {
    Set<JavaName> generated = new LinkedHashSet<>();
    boolean distinct = true;
    for (Declaration declaration : known.values()) {
      if (!generated.add(declaration.generated())) {
        distinct = false;
        found.report(
            Problem.GENERATED_NAME_IS_TAKEN,
            declaration.origin(),
            declaration.generated().qualified(),
            declaration.name().simple());
      }
    }
    return distinct;
  }

  /**
   * {@return all names that could mean something else in generated code than they mean there}
   *
   * @param root the outermost declared type
   */
  public Set<String> reservedNames(TypeElement root) {
    return names.in(root);
  }

  /** The declared types inside of a type, itself included, in the order of the source. */
  private static void declared(TypeElement type, Deque<TypeElement> into) {
    if (Kinds.declaring(type).isPresent()) {
      into.addLast(type);
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> declared(inner, into));
  }
}
