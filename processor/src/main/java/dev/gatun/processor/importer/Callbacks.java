package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.header.HeaderType.Function;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Qualified;
import dev.gatun.processor.header.HeaderType.Typedef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The function pointers that Java has interfaces for. */
final class Callbacks {
  private final TypeTable table;
  private final Map<String, Declared> typedefs = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<HeaderType> withNumbers = new HashSet<>();
  private JavaTypes types;

  Callbacks(Survey survey, TypeTable table) {
    this.table = table;
    for (int i = 0; i < survey.declared().size(); i++) {
      Declared declared = survey.declared().get(i);
      if (declared.kind() == Declared.Kind.TYPEDEF) {
        typedefs.putIfAbsent(declared.name(), declared);
        places.putIfAbsent(declared.name(), i);
      }
      if (declared.kind() == Declared.Kind.MACRO) {
        survey
            .facts()
            .symbol(declared.name())
            .flatMap(Callbacks::function)
            .ifPresent(function -> withNumbers.add(shape(function)));
      }
    }
  }

  void use(JavaTypes javaTypes) {
    this.types = javaTypes;
  }

  /** What a pointer to a function points to. */
  static Optional<Function> function(HeaderType type) {
    return HeaderFacts.plain(type) instanceof Pointer pointer
            && HeaderFacts.plain(pointer.target()) instanceof Function function
        ? Optional.of(function)
        : Optional.empty();
  }

  /**
   * The name of the interface; nothing where there is none, so that the pointer is a bare one: C
   * does not say the parameters, or says that there can be more, or has numbers that stand for such
   * functions, which are no object of Java.
   */
  Optional<String> of(HeaderType pointer, Function function, Site site) {
    boolean isKnown =
        function.hasPrototype() && !function.isVariadic() && !withNumbers.contains(shape(function));
    if (!isKnown) {
      return Optional.empty();
    }
    String name = alias(pointer).orElse(site.words());
    Declared declared = alias(pointer).map(typedefs::get).orElse(null);
    List<String> parameters =
        declared == null ? site.parameters() : declared.parameters().orElse(List.of());
    int place = declared == null ? site.place() : places.get(name);
    try {
      parameters(function, parameters, name, place);
      types.of(function.result(), Place.CALLBACK_RESULT, new Site(name, List.of(), place));
    } catch (NotDeclarableException e) {
      return Optional.empty();
    }
    return Optional.of(table.callback(name, function, parameters, place));
  }

  /** The parameters as Java has them. */
  List<String> parameters(Function function, List<String> named, String words, int place)
      throws NotDeclarableException {
    List<String> parameters = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    boolean areNamed = named.size() == function.parameters().size();
    for (int i = 0; i < function.parameters().size(); i++) {
      String name = areNamed && !named.get(i).isEmpty() ? named.get(i) : "arg" + i;
      Site site = new Site(words + "_" + name, List.of(), place);
      String type = types.of(function.parameters().get(i), Place.CALLBACK_PARAMETER, site);
      parameters.add(type + " " + Naming.member(name, taken));
    }
    return parameters;
  }

  /** The name that C has for it, nearest to the use. */
  private static Optional<String> alias(HeaderType type) {
    return switch (type) {
      case Typedef typedef -> Optional.of(typedef.name());
      case Qualified qualified -> alias(qualified.type());
      case Pointer pointer -> alias(pointer.target());
      default -> Optional.empty();
    };
  }

  private static HeaderType shape(HeaderType type) {
    return switch (HeaderFacts.plain(type)) {
      case Pointer pointer -> new Pointer(shape(pointer.target()));
      case Function function ->
          new Function(
              shape(function.result()),
              function.parameters().stream().map(Callbacks::shape).toList(),
              function.isVariadic(),
              function.hasPrototype());
      case HeaderType other -> other;
    };
  }
}
