package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Declaration.Handle;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Unit;

/**
 * One thing that must hold for declarations of some kind; a rule looks at the kinds it is about.
 */
abstract class Rule {
  /** Checks a declaration. */
  final void check(Unit unit, Declaration declaration, Diagnostics found) {
    switch (declaration) {
      case Library library -> check(unit, library, found);
      case Aggregate aggregate -> check(unit, aggregate, found);
      case SealedUnion union -> check(unit, union, found);
      case Enumeration enumeration -> check(unit, enumeration, found);
      case Callback callback -> check(unit, callback, found);
      case Handle handle -> check(unit, handle, found);
    }
  }

  void check(Unit unit, Library library, Diagnostics found) {}

  void check(Unit unit, Aggregate aggregate, Diagnostics found) {}

  void check(Unit unit, SealedUnion union, Diagnostics found) {}

  void check(Unit unit, Enumeration enumeration, Diagnostics found) {}

  void check(Unit unit, Callback callback, Diagnostics found) {}

  void check(Unit unit, Handle handle, Diagnostics found) {}
}
