package dev.gatun.processor;

import dev.gatun.processor.check.Rules;
import dev.gatun.processor.compare.PartialPlacements;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.emit.PlaceholderEmitter;
import dev.gatun.processor.emit.UnitEmitter;
import dev.gatun.processor.exports.Exports;
import dev.gatun.processor.header.Headers;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.JavaName;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.Placeholder;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.natives.Natives;
import dev.gatun.processor.read.UnitReader;
import dev.gatun.runtime.loading.PackedFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The program on one screen: read, check, place, emit; the emitters ask for layouts and plans. */
final class Pipeline {
  private final UnitReader reader;
  private final Rules rules;
  private final Headers headers;
  private final Natives natives;

  Pipeline(UnitReader reader, Exports exports, Natives natives, Headers headers) {
    this.reader = reader;
    this.headers = headers;
    this.natives = natives;
    this.rules = new Rules(exports, natives, headers);
  }

  /**
   * Binds a declared type and those nested in it.
   *
   * @param root the outermost declared type
   * @param found takes what is wrong
   * @return the text of the generated file, unless something is wrong
   */
  Optional<GeneratedFile> bind(TypeElement root, Diagnostics found) {
    return reader
        .read(root, found)
        .filter(unit -> rules.check(unit, found))
        .flatMap(unit -> placed(unit, found))
        .map(this::packed)
        .map(
            unit ->
                new GeneratedFile(unit.root().generated(), UnitEmitter.emit(unit), files(unit)));
  }

  /**
   * {@return the text of a file that stands for one which is not generated}
   *
   * @param root the outermost declared type, in which something is wrong
   */
  GeneratedFile placeholder(TypeElement root) {
    Placeholder placeholder = reader.placeholder(root);
    return new GeneratedFile(
        placeholder.generated(),
        PlaceholderEmitter.emit(placeholder, reader.reservedNames(root)),
        List.of());
  }

  /** With the places of what only C compilers know. */
  private Optional<Unit> placed(Unit unit, Diagnostics found) {
    PartialPlacements placements = new PartialPlacements(unit, found);
    List<Library> libraries = libraries(unit);
    libraries.forEach(library -> placements.add(library, headers.of(unit, library).facts()));
    if (!found.hasErrors()) {
      libraries.forEach(library -> keep(library, found));
    }
    return found.hasErrors() ? Optional.empty() : Optional.of(unit.with(placements.all()));
  }

  /** With the hashes of the files that will be in jars. */
  private Unit packed(Unit unit) {
    Map<JavaName, List<PackedFile>> packed = new HashMap<>();
    for (Library library : libraries(unit)) {
      packed.put(
          library.name(),
          library.sources().stream()
              .map(source -> source.names().stream().map(Named::text).toList())
              .flatMap(names -> natives.of(names).stream())
              .distinct()
              .toList());
    }
    return unit.withPacked(packed);
  }

  private static List<PackedFile> files(Unit unit) {
    return libraries(unit).stream().flatMap(library -> unit.packed(library).stream()).toList();
  }

  private static List<Library> libraries(Unit unit) {
    return unit.own().stream().filter(Library.class::isInstance).map(Library.class::cast).toList();
  }

  private void keep(Library library, Diagnostics found) {
    String name = library.name().simple();
    if (headers.isUpdating()) {
      headers
          .keep(library)
          .ifPresent(
              why -> found.report(Problem.ANSWERS_CANNOT_BE_KEPT, library.origin(), name, why));
      return;
    }
    headers
        .staleness(library)
        .ifPresent(
            stale ->
                found.report(
                    stale.isDecisive() ? Problem.ANSWERS_ARE_STALE : Problem.HEADERS_ARE_OTHERS,
                    library.origin(),
                    name,
                    stale.difference(),
                    stale.file()));
  }
}
