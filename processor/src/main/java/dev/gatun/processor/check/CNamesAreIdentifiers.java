package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Problem;
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
import java.util.regex.Pattern;

/** A name in C is an identifier. */
final class CNamesAreIdentifiers extends Rule {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

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
    check(aggregate.cName(), found);
    for (Member member : aggregate.members()) {
      check(member.cName(), found);
      if (member.type() instanceof Slice slice) {
        check(slice.length(), found);
      }
    }
  }

  @Override
  void check(Unit unit, SealedUnion union, Diagnostics found) {
    check(union.cName(), found);
  }

  @Override
  void check(Unit unit, Enumeration enumeration, Diagnostics found) {
    check(enumeration.cName(), found);
  }

  @Override
  void check(Unit unit, Handle handle, Diagnostics found) {
    check(handle.cName(), found);
    handle.close().ifPresent(close -> check(close.symbol(), found));
  }

  private static void check(Named name, Diagnostics found) {
    String bare = name.text().replaceFirst("^(struct|union|enum) ", "");
    if (!IDENTIFIER.matcher(bare).matches()) {
      found.report(Problem.SYMBOL_IS_NO_IDENTIFIER, name.origin(), name.text());
    }
  }
}
