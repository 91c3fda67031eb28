package dev.gatun.processor.read;

import dev.gatun.processor.model.Declaration.Library.Source;
import dev.gatun.processor.model.Named;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads where the symbols of a library are looked for. */
final class SourceReader {
  private final Types types;

  SourceReader(Types types) {
    this.types = types;
  }

  /**
   * Its own libraries, then those of its parents, each once; what every process has comes last, as
   * it does where C is linked.
   */
  List<Source> read(TypeElement type) {
    List<Source> sources = new ArrayList<>();
    collect(type, sources);
    List<Source> process = sources.stream().filter(Source::isProcess).toList();
    sources.removeAll(process);
    sources.addAll(process);
    return List.copyOf(sources);
  }

  private void collect(TypeElement type, List<Source> sources) {
    Annotations.find(type, "NativeLibrary")
        .ifPresent(
            library -> {
              add(source(type, library, Annotations.list(library, "value")), sources);
              for (AnnotationValue name : Annotations.list(library, "also")) {
                add(source(type, library, List.of(name)), sources);
              }
            });
    for (TypeMirror parent : type.getInterfaces()) {
      collect((TypeElement) types.asElement(parent), sources);
    }
  }

  private static Source source(
      TypeElement type, AnnotationMirror library, List<AnnotationValue> names) {
    return new Source(names.stream().map(name -> Annotations.named(type, library, name)).toList());
  }

  private static void add(Source source, List<Source> sources) {
    if (sources.stream().noneMatch(other -> texts(other).equals(texts(source)))) {
      sources.add(source);
    }
  }

  private static List<String> texts(Source source) {
    return source.names().stream().map(Named::text).toList();
  }
}
