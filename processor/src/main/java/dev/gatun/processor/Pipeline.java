package dev.gatun.processor;

import dev.gatun.processor.check.Rules;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.emit.UnitEmitter;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.read.UnitReader;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The program on one screen: read, check, emit; the emitters ask for layouts and plans. */
final class Pipeline {
  private final UnitReader reader;

  Pipeline(UnitReader reader) {
    this.reader = reader;
  }

  /**
   * Binds a declared type and those nested in it.
   *
   * @param root the outermost declared type
   * @param found takes what is wrong
   * @return the text of the generated file, unless something is wrong
   */
  Optional<GeneratedFile> bind(TypeElement root, Diagnostics found) {
    Optional<Unit> unit = reader.read(root, found);
    unit.ifPresent(complete -> Rules.check(complete, found));
    return found.any()
        ? Optional.empty()
        : unit.map(right -> new GeneratedFile(right.root(), UnitEmitter.emit(right)));
  }
}
