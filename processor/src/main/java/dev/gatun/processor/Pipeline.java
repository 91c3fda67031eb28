package dev.gatun.processor;

import dev.gatun.processor.check.Rules;
import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.emit.UnitEmitter;
import dev.gatun.processor.exports.Exports;
import dev.gatun.processor.header.Headers;
import dev.gatun.processor.read.UnitReader;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The program on one screen: read, check, emit; the emitters ask for layouts and plans. */
final class Pipeline {
  private final UnitReader reader;
  private final Rules rules;

  Pipeline(UnitReader reader, Exports exports, Headers headers) {
    this.reader = reader;
    this.rules = new Rules(exports, headers);
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
        .map(unit -> new GeneratedFile(unit.root(), UnitEmitter.emit(unit)));
  }
}
