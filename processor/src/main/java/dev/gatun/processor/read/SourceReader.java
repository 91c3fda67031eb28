package dev.gatun.processor.read;

import dev.gatun.processor.model.Declaration.Library.Source;
import dev.gatun.processor.model.Inclusion;
import dev.gatun.processor.model.Named;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;

/** Reads where a library is found: its symbols, and the headers that declare them. */
final class SourceReader {
  private final Elements elements;
  private final Types types;

  SourceReader(Elements elements, Types types) {
    this.elements = elements;
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

  /**
   * The headers of a library and of its parents, in the same order; none where it names none
   * itself, since what it declares would be in none of them.
   */
  Inclusion inclusion(TypeElement type) {
    boolean isNamed =
        Annotations.find(type, "NativeLibrary").stream()
            .anyMatch(library -> !Annotations.list(library, "header").isEmpty());
    if (!isNamed) {
      return Inclusion.NONE;
    }
    return new Inclusion(
        texts(type, "header"),
        texts(type, "defines"),
        texts(type, "includes"),
        texts(type, "pkgConfig"),
        texts(type, "targets"),
        folder(type));
  }

  /** The directory of the source, where it has one; not every compiler tells. */
  private Optional<Path> folder(TypeElement type) {
    try {
      JavaFileObject file = elements.getFileObjectOf(type);
      return file != null
              && file.getKind() == JavaFileObject.Kind.SOURCE
              && "file".equals(file.toUri().getScheme())
          ? Optional.ofNullable(Path.of(file.toUri()).getParent())
          : Optional.empty();
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private List<String> texts(TypeElement type, String member) {
    Stream<String> own =
        Annotations.find(type, "NativeLibrary").stream()
            .flatMap(library -> Annotations.list(library, member).stream())
            .map(Annotations::text);
    Stream<String> inherited =
        type.getInterfaces().stream()
            .flatMap(parent -> texts((TypeElement) types.asElement(parent), member).stream());
    return Stream.concat(own, inherited).distinct().toList();
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
