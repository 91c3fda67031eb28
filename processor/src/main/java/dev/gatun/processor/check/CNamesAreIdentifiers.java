package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.CNames;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Declaration.Handle;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Function;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Named;
import dev.gatun.processor.model.NativeType.Slice;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.model.Variable.Access;
import java.util.Set;

/** A name in C is an identifier, and none of its keywords. */
final class CNamesAreIdentifiers extends Rule {
  private static final Set<String> OF_TAGS = Set.of("struct", "union", "enum");

  @Override
  void check(Unit unit, Library library, Diagnostics found) {
    library.constants().forEach(constant -> check(constant.cName(), found));
    for (Function function : library.functions()) {
      check(function.symbol(), found);
      function.freedBy().ifPresent(name -> check(name, found));
    }
    library.variables().stream()
        .filter(variable -> variable.access() != Access.WRITE)
        .forEach(variable -> check(variable.symbol(), found));
  }

  @Override
  void check(Unit unit, Aggregate aggregate, Diagnostics found) {
    checkTag(aggregate.cName(), found);
    for (Member member : aggregate.members()) {
      check(member.cName(), found);
      if (member.type() instanceof Slice slice) {
        check(slice.length(), found);
      }
    }
  }

  @Override
  void check(Unit unit, SealedUnion union, Diagnostics found) {
    checkTag(union.cName(), found);
  }

  @Override
  void check(Unit unit, Enumeration enumeration, Diagnostics found) {
    checkTag(enumeration.cName(), found);
  }

  @Override
  void check(Unit unit, Handle handle, Diagnostics found) {
    Named name = handle.cName();
    check(name, name.text().replaceFirst("^(struct|union) ", ""), found); // of "struct lock *"
    handle.close().ifPresent(close -> check(close.symbol(), found));
  }

  /** The annotation says what kind of type it is. */
  private static void checkTag(Named name, Diagnostics found) {
    String[] words = name.text().split(" ");
    if (words.length == 2 && OF_TAGS.contains(words[0])) {
      found.report(Problem.TAG_HAS_A_KEYWORD, name.origin(), name.text(), words[0], words[1]);
    } else {
      check(name, found);
    }
  }

  private static void check(Named name, Diagnostics found) {
    check(name, name.text(), found);
  }

  private static void check(Named name, String bare, Diagnostics found) {
    if (!CNames.isIdentifier(bare)) {
      found.report(Problem.SYMBOL_IS_NO_IDENTIFIER, name.origin(), name.text());
    } else if (CNames.isKeyword(bare)) {
      found.report(Problem.SYMBOL_IS_A_KEYWORD, name.origin(), bare);
    }
  }
}
