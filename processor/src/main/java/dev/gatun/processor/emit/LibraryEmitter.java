package dev.gatun.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.plan.CallPlan;
import dev.gatun.processor.plan.LibraryPlan;
import dev.gatun.processor.plan.Shape;
import dev.gatun.processor.plan.VariablePlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class that implements a library's interface. */
final class LibraryEmitter {
  /** How long a line of names is at the most. */
  private static final int LINE = 80;

  private final Scope scope;
  private final Library library;
  private final LibraryPlan plan;
  private final ClassName type;
  private final ClassName generated;
  private final SourcesCode sources;
  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final Map<Shape, String> shapes = new LinkedHashMap<>();
  private final Map<JavaName, String> closers = new LinkedHashMap<>();
  private final String resolver;
  private final ConductCode conduct;

  LibraryEmitter(Scope scope, Library library) {
    this.scope = scope;
    this.library = library;
    this.plan = LibraryPlan.of(scope.unit(), library);
    this.type = Scope.type(library.name());
    this.generated = Scope.type(library.generated());
    this.sources = new SourcesCode(library.sources(), scope.unit().packed(library));
    NameAllocator fields = new NameAllocator();
    fields.newName("symbols");
    this.conduct =
        new ConductCode(
            library.conduct(), library.functions().stream().anyMatch(Function::isBlocking), fields);
    plan.symbols()
        .forEach(
            symbol -> addresses.put(symbol, fields.newName(Spelling.camel(symbol) + "Address")));
    NameAllocator types = new NameAllocator();
    scope.unit().reservedNames().forEach(types::newName);
    scope.unit().membersOf(library).forEach(inner -> types.newName(inner.generated().simple()));
    plan.shapes().forEach(shape -> shapes.put(shape, types.newName(shape.name())));
    NameAllocator methods = new NameAllocator();
    library.methodNames().forEach(methods::newName);
    this.resolver = methods.newName("address");
    plan.handles()
        .closings()
        .forEach((handle, call) -> closers.put(handle, methods.newName("close" + handle.simple())));
  }

  TypeSpec.Builder emit() {
    TypeSpec.Builder binding =
        Types.classFor(library)
            .addSuperinterface(type)
            .addJavadoc("Binds {@link $T} to $L$L.\n", type, sources.described(), headers());
    sources.constant(generated).ifPresent(binding::addField);
    binding.addField(Ffm.SYMBOLS, "symbols", Modifier.PRIVATE, Modifier.FINAL);
    conduct.addTo(binding);
    addresses.values().forEach(field -> binding.addField(TypeName.LONG, field, Modifier.PRIVATE));
    binding.addMethod(open()).addMethod(openPath()).addMethod(openSymbols()).addMethod(symbols());
    for (CallPlan call : plan.calls()) {
      String prototype = new CText(scope.unit()).prototype(call.function());
      binding.addMethod(emitter(library.name().simple(), call, prototype).emit());
    }
    plan.handles().closings().forEach((handle, call) -> binding.addMethod(closer(handle, call)));
    if (conduct.isCloseable()) {
      binding.addMethod(conduct.close());
    }
    VariableEmitter variables = new VariableEmitter(scope, library, conduct);
    for (VariablePlan variable : plan.variables()) {
      String symbol = variable.variable().symbol().text();
      binding.addMethod(variables.emit(variable, required(symbol, "")));
    }
    variables.addMembers(binding, plan.variables());
    if (!plan.requiredSymbols().isEmpty()) {
      binding.addMethod(resolver());
    }
    ShapeCode code = new ShapeCode(scope);
    shapes.forEach((shape, name) -> binding.addType(code.holder(name, shape)));
    return binding;
  }

  /** The fields that a method uses, which no local variable of it may hide. */
  private Set<String> fields(CallPlan call) {
    Set<String> fields = new LinkedHashSet<>(conduct.fields());
    fields.add(addresses.get(call.function().lookedFor()));
    call.function().freedBy().ifPresent(name -> fields.add(addresses.get(name.text())));
    if (call.function().isOptional()
        || call.function().freedBy().isPresent()
        || call.passesCallbacks(scope.unit())) {
      fields.add("symbols");
    }
    return fields;
  }

  private MethodSpec closer(JavaName handle, CallPlan call) {
    Function close = call.function();
    String prototype = CText.closing(scope.unit().handle(handle).orElseThrow(), close);
    return emitter(handle.inPackage(), call, prototype).emitHidden(closers.get(handle));
  }

  private FunctionEmitter emitter(String owner, CallPlan call, String prototype) {
    return new FunctionEmitter(
        scope,
        owner,
        call,
        Callee.ofLibrary(prototype, address(call)),
        shapes.get(call.shape()),
        call.function().freedBy().map(name -> new OwnedCode(freeing(name.text()))),
        new HandleCode(scope, plan.handles(), closers, conduct.library()),
        Optional.of(conduct),
        fields(call));
  }

  /** The names of the parameters are for who watches the calls. */
  private SymbolAddress address(CallPlan call) {
    String symbol = call.function().lookedFor();
    String parameters = CText.names(call);
    return call.function().isOptional()
        ? new SymbolAddress(
            addresses.get(symbol), CodeBlock.of("symbols.require($S, $S)", symbol, parameters))
        : required(symbol, parameters);
  }

  /** What is missing is reported together with all that is missing. */
  private SymbolAddress required(String symbol, String parameters) {
    return new SymbolAddress(
        addresses.get(symbol), CodeBlock.of("$L($S, $S)", resolver, symbol, parameters));
  }

  /** A function that frees may belong to C itself. */
  private SymbolAddress freeing(String symbol) {
    return new SymbolAddress(
        addresses.get(symbol),
        CodeBlock.of("symbols.and($T.ofProcess()).require($S)", Ffm.SYMBOLS, symbol));
  }

  /** What only Javadoc names is not imported: compilers call that unused. */
  private MethodSpec open() {
    MethodSpec.Builder open =
        MethodSpec.methodBuilder("open")
            .addJavadoc("{@return the binding to $L}\n", sources.described())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(generated);
    if (!sources.areOfProcess()) {
      open.addJavadoc(staysLoaded())
          .addJavadoc(
              "@throws $L if $L cannot be found or loaded\n",
              Ffm.LIBRARY_NOT_FOUND.canonicalName(),
              sources.areSeveral() ? "one of them" : "the library");
    }
    return open.addStatement(
            "return new $T($L)", generated, conduct.opening(sources.open(conduct.isCloseable())))
        .build();
  }

  /** How long C's code and variables are there. */
  private CodeBlock staysLoaded() {
    return CodeBlock.of(
        "\n<p>The $L loaded $L.\n\n",
        sources.areSeveral() ? "libraries stay" : "library stays",
        conduct.isCloseable() ? "until {@link #close()}" : "for the life of the process");
  }

  private MethodSpec openPath() {
    MethodSpec.Builder open =
        MethodSpec.methodBuilder("open")
            .addJavadoc("{@return the binding to a library at a place of your own}\n")
            .addJavadoc(staysLoaded())
            .addJavadoc("@param library the absolute path of the library\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(generated)
            .addParameter(Ffm.PATH, "library");
    if (sources.areSeveral()) {
      open.addJavadoc("@param also the absolute paths of the others, in the order given here\n")
          .addParameter(ArrayTypeName.of(Ffm.PATH), "also")
          .varargs();
    }
    String one = sources.areSeveral() ? "one of the paths" : "the path";
    open.addJavadoc("@throws $T if $L is not absolute\n", IllegalArgumentException.class, one)
        .addJavadoc(
            "@throws $L if there is no such file, or it cannot be loaded\n",
            Ffm.LIBRARY_NOT_FOUND.canonicalName());
    CodeBlock opened = conduct.opening(sources.openAt(conduct.isCloseable()));
    return open.addStatement("return new $T($L)", generated, opened).build();
  }

  private MethodSpec openSymbols() {
    return MethodSpec.methodBuilder("open")
        .addJavadoc(
            "{@return the binding to symbols that were opened before$L}\n\n",
            conduct.isCloseable() ? ", which closing it does not unload" : "")
        .addJavadoc("@param symbols the symbols\n")
        .addJavadoc("@throws $T if they are null\n", NullPointerException.class)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(generated)
        .addParameter(Ffm.SYMBOLS, "symbols")
        .addStatement(
            "return new $T($L)",
            generated,
            conduct.over(CodeBlock.of("$T.require(symbols, $S)", Ffm.ARGUMENTS, "symbols")))
        .build();
  }

  private MethodSpec symbols() {
    return MethodSpec.methodBuilder("symbols")
        .addJavadoc("{@return the symbols of the library, which tell what it has}\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(Ffm.SYMBOLS)
        .addStatement("return symbols")
        .build();
  }

  private MethodSpec resolver() {
    return MethodSpec.methodBuilder(resolver)
        .addJavadoc("Finds a function; where it is missing, all that are missing are named.\n")
        .addModifiers(Modifier.PRIVATE)
        .returns(TypeName.LONG)
        .addParameter(Ffm.STRING, "symbol")
        .addParameter(Ffm.STRING, "parameters")
        .addStatement(
            "return symbols.require(symbol, parameters,$W$L)",
            lines(plan.requiredSymbols()).stream()
                .map(line -> CodeBlock.of("$S", line))
                .collect(CodeBlock.joining(",$W")))
        .build();
  }

  /** Names with spaces between: a constant for each would make a method too large for the JVM. */
  private static List<String> lines(Collection<String> names) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String name : names) {
      if (!line.isEmpty() && line.length() + name.length() >= LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(name);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private CodeBlock headers() {
    return library.inclusion().headers().isEmpty()
        ? CodeBlock.of("")
        : library.inclusion().headers().stream()
            .map(name -> CodeBlock.of("<code>$L</code>", JavadocText.of(name)))
            .collect(CodeBlock.joining(", ", ", as declared in ", ""));
  }
}
