package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Failing;
import dev.gatun.processor.model.Function;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads an interface with {@code @NativeLibrary}. */
final class LibraryReader {
  private final AbstractMethods methods;
  private final Diagnostics found;
  private final FunctionReader functions;
  private final VariableReader variables;
  private final SourceReader sources;
  private final ConductReader conducts;

  LibraryReader(
      Types types,
      AbstractMethods methods,
      SourceReader sources,
      TypeReader reader,
      Diagnostics found) {
    this.methods = methods;
    this.found = found;
    this.functions = new FunctionReader(reader, found);
    this.variables = new VariableReader(types, methods, reader, found);
    this.sources = sources;
    this.conducts = new ConductReader(types, methods, found);
  }

  Optional<Declaration> read(Header header) {
    if (!Kinds.isInterface(header.type())) {
      found.report(
          Problem.LIBRARY_IS_NOT_AN_INTERFACE, header.origin(), header.type().getSimpleName());
      return Optional.empty();
    }
    if (header.type().getModifiers().contains(Modifier.SEALED)) {
      found.report(Problem.LIBRARY_IS_SEALED, header.origin(), header.type().getSimpleName());
      return Optional.empty();
    }
    checkMethodsWithBody(header);
    checkInherited(header);
    List<Function> read = functions(header);
    return Optional.of(
        new Library(
            header.name(),
            header.generated(),
            header.origin(),
            header.isPublic(),
            sources.read(header.type()),
            conducts.read(header),
            sources.inclusion(header.type()),
            new ConstantReader(found).read(header.type()),
            read,
            texts(header, read),
            variables.read(
                header.type(),
                methods.of(header.type()).stream().filter(LibraryReader::isVariable).toList()),
            methods.withBody(header.type())));
  }

  private List<Function> functions(Header header) {
    List<Function> read = new ArrayList<>();
    for (ExecutableElement method : methods.of(header.type())) {
      if (!isVariable(method) && !ConductReader.isClose(header.type(), method)) {
        functions.ofLibrary(method, methods.asMember(header.type(), method)).ifPresent(read::add);
      }
    }
    return read;
  }

  /** The methods with a body that a function names for its text. */
  private List<Function> texts(Header header, List<Function> read) {
    Set<String> named = new HashSet<>();
    for (Function function : read) {
      function.failing().flatMap(Failing::message).ifPresent(name -> named.add(name.text()));
    }
    List<Function> texts = new ArrayList<>();
    for (ExecutableElement method : methods.defaultsOf(header.type())) {
      if (named.contains(method.getSimpleName().toString())) {
        functions.ofLibrary(method, methods.asMember(header.type(), method)).ifPresent(texts::add);
      }
    }
    return texts;
  }

  private static boolean isVariable(ExecutableElement method) {
    return Annotations.has(method, "Variable");
  }

  /** What other interfaces declare must be a declaration of C, and one alone. */
  private void checkInherited(Header header) {
    Set<Element> refused = new HashSet<>();
    Map<ExecutableElement, ExecutableElement> twins = methods.twins(header.type());
    for (ExecutableElement method : methods.of(header.type())) {
      if (ConductReader.isClose(header.type(), method)) {
        continue;
      }
      TypeElement parent = (TypeElement) method.getEnclosingElement();
      boolean isGeneric = !parent.getTypeParameters().isEmpty() && !parent.equals(header.type());
      if (isGeneric || parent.getQualifiedName().toString().startsWith("java.")) {
        if (refused.add(parent)) {
          found.report(
              Problem.PARENT_SPEAKS_OF_JAVA,
              header.origin(),
              method.getSimpleName(),
              parent.getSimpleName(),
              isGeneric
                  ? "what a type parameter stands for is an object, with no place for C's types"
                  : "an interface of Java's own stands for no functions of a library",
              header.type().getSimpleName());
        }
      } else if (twins.containsKey(method)) {
        found.report(
            Problem.METHOD_IS_INHERITED_TWICE,
            header.origin(),
            method.getSimpleName(),
            parent.getSimpleName(),
            twins.get(method).getEnclosingElement().getSimpleName(),
            header.type().getSimpleName());
      }
    }
  }

  private void checkMethodsWithBody(Header header) {
    for (ExecutableElement method : ElementFilter.methodsIn(header.type().getEnclosedElements())) {
      if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
        method
            .getParameters()
            .forEach(it -> Superfluous.checkAll(it, "a method with a body is Java's own", found));
        Stream.of("Symbol", "Variable", "FailsWhen")
            .filter(annotation -> Annotations.has(method, annotation))
            .findFirst()
            .ifPresent(
                annotation ->
                    found.report(
                        Problem.SYMBOL_ON_A_METHOD_WITH_BODY,
                        Annotations.origin(method, annotation).orElseThrow(),
                        method.getSimpleName(),
                        annotation));
      }
    }
  }
}
