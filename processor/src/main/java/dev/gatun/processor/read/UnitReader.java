package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Unit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a declared type, those nested in it, and all that they refer to. */
public final class UnitReader {
  /** What generated code uses of {@code java.lang}, which a type of the same package hides. */
  private static final List<String> JAVA_LANG =
      List.of("IllegalArgumentException", "Math", "Object", "Override", "String", "Throwable");

  private final Elements elements;
  private final DeclarationReader declarations;

  /**
   * Creates a reader for one round of annotation processing.
   *
   * @param elements javac's
   * @param types javac's
   */
  public UnitReader(Elements elements, Types types) {
    this.elements = elements;
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
   * @param found takes what is wrong in the unit itself; what is wrong elsewhere is reported there
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
      }
      complete &= reading.declaration().isPresent() && !reading.found().any();
      reading.declaration().ifPresent(declaration -> known.put(declaration.name(), declaration));
      reading.references().stream().filter(seen::add).forEach(waiting::addLast);
    }
    complete &= haveDistinctNames(known, found);
    return complete
        ? Optional.of(new Unit(known.get(JavaNames.of(root)), known, reservedNames(root)))
        : Optional.empty();
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

  /** All names that could mean something else in generated code than they mean there. */
  private Set<String> reservedNames(TypeElement root) {
    Set<String> names = new TreeSet<>();
    collectNames(root, names);
    String around = elements.getPackageOf(root).getQualifiedName().toString();
    for (String name : JAVA_LANG) {
      if (elements.getTypeElement(around.isEmpty() ? name : around + "." + name) != null) {
        names.add(name);
      }
    }
    return names;
  }

  private void collectNames(TypeElement type, Set<String> names) {
    for (Element member : elements.getAllMembers(type)) {
      boolean isOfObject = Kinds.is(member.getEnclosingElement().asType(), "java.lang.Object");
      if (!isOfObject) {
        names.add(member.getSimpleName().toString());
      }
      if (member instanceof ExecutableElement method) {
        method.getParameters().forEach(it -> names.add(it.getSimpleName().toString()));
      }
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> collectNames(inner, names));
  }

  /** The declared types inside of a type, itself included, in the order of the source. */
  private static void declared(TypeElement type, Deque<TypeElement> into) {
    if (Kinds.declaring(type).isPresent()) {
      into.addLast(type);
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> declared(inner, into));
  }
}
