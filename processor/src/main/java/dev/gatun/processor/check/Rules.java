package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Unit;
import java.util.List;

/** All rules, which together say what a declaration must be. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new LibraryNamesCanBeLookedFor(),
          new MethodNamesAreFree(),
          new CNamesAreIdentifiers(),
          new CriticalFunctionsTakeNoCallbacks(),
          new FailuresCanBeTold(),
          new RetainedCallbacksHaveAnArena(),
          new ViewResultsHaveMemory(),
          new AllocatorsAreUsed(),
          new StructsHaveMembers(),
          new StructsAreFinite(),
          new MemberNamesAreDistinct(),
          new SettersNeedNoMemory(),
          new UnionRecordsFollowNoPointers(),
          new TagNamesAMember(),
          new TaggedUnionsHaveTheFormOfTheirStruct(),
          new VariantsNameTags(),
          new EnumConstantsAreDistinct(),
          new EnumValuesFitAnInt(),
          new CallbackResultsNeedNoOwner());

  private Rules() {}

  /**
   * Checks the declarations of a unit against every rule.
   *
   * @param unit the unit
   * @param found takes what is wrong
   */
  public static void check(Unit unit, Diagnostics found) {
    for (Declaration declaration : unit.own()) {
      ALL.forEach(rule -> rule.check(unit, declaration, found));
    }
  }
}
