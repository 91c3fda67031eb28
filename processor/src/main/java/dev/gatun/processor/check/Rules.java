package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.exports.Exports;
import dev.gatun.processor.header.Headers;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Unit;
import dev.gatun.processor.natives.Natives;
import java.util.List;

/** All rules, which together say what a declaration must be. */
public final class Rules {
  private final List<Rule> all;

  /** Asked only where all is right so far: a compiler is asked for what can be written in C. */
  private final Rule last;

  /**
   * Creates the rules.
   *
   * @param exports what libraries are known to have
   * @param natives the files of libraries that will be in jars
   * @param headers what headers are known to say
   */
  public Rules(Exports exports, Natives natives, Headers headers) {
    this.all =
        List.of(
            new LibraryNamesCanBeLookedFor(),
            new NativesAreThere(natives),
            new VersionsAreNames(),
            new MethodNamesAreFree(),
            new SetterNamesAreFree(),
            new MethodsWithBodyAreFree(),
            new CNamesAreIdentifiers(),
            new ConstantsAgree(),
            new ClosedLibrariesAreFiles(),
            new LibrariesAreAsStrictAsTheirParents(),
            new CriticalFunctionsTakeNoCallbacks(),
            new CriticalFunctionsDoNotBlock(),
            new VariadicParametersComeLast(),
            new VariablesCanBeBound(),
            new VariablesAreNotCalled(),
            new FailuresCanBeTold(),
            new ExemptNumbersAreFailures(),
            new ExceptionsCanBeBuilt(),
            new MessagesCanBeAskedFor(),
            new OutParametersHaveAPlace(),
            new RetainedParametersHaveAnArena(),
            new OneCallEndsAll(),
            new FailedCallbacksReturnWhatFits(),
            new ViewResultsHaveMemory(),
            new AllocatorsAreUsed(),
            new StructsHaveMembers(),
            new EnumsHaveConstants(),
            new ViewsBeginWithTheirBase(),
            new FlexibleArraysAreCounted(),
            new FlexibleArraysAreLast(),
            new FlexibleStructsStandAlone(),
            new BitFieldsFitTheirType(),
            new AlignmentsArePowersOfTwo(),
            new PackedStructsHoldPackedOnes(),
            new StructsByValueAreNatural(),
            new MemberNamesAreDistinct(),
            new SettersNeedNoMemory(),
            new UnionRecordsFollowNoPointers(),
            new TagNamesAMember(),
            new TaggedUnionsHaveTheFormOfTheirStruct(),
            new VariantsBeginWithTheirTag(),
            new VariantViewsHaveOneUnion(),
            new VariantsNameTags(),
            new UnknownVariantsAreOne(),
            new UnknownVariantsAreReached(),
            new EnumConstantsAreDistinct(),
            new EnumValuesFitAnInt(),
            new EnumValuesFitTheirType(),
            new FlagsAreMasks(),
            new HandlesBelongToHandles(),
            new DerivedHandlesHaveAnOwner(),
            new HandlesCloseThemselves(),
            new RetainedIsForLibraries(),
            new CallbackResultsHaveMemory(),
            new CallsAreSmallEnough(),
            new LargeStructsGoByPointer(),
            new CriticalFunctionsReturnAtOnce(),
            new KeptCallbacksAreRetained(),
            new ArraysThatAreReadGoIn(),
            new WidthsAreThoseOfTheCLibrary(),
            new PartialStructsHaveAHeader(),
            new PartialStructsGoByPointer(),
            new PartialStructsAreInPartialOnes(),
            new PartialStructsSayNoPlaces(),
            new SymbolsAreExported(exports));
    this.last = new DeclarationsAreThoseOfTheHeader(headers);
  }

  /**
   * {@return whether the declarations of a unit keep every rule}
   *
   * @param unit the unit
   * @param found takes what is wrong in the unit itself; what is wrong elsewhere is reported there
   */
  public boolean check(Unit unit, Diagnostics found) {
    if (!areFinite(unit, found)) {
      return false;
    }
    for (Declaration declaration : unit.own()) {
      all.forEach(rule -> rule.check(unit, declaration, found));
    }
    if (!found.hasErrors()) {
      unit.own().forEach(declaration -> last.check(unit, declaration, found));
    }
    return !found.hasErrors();
  }

  /** First of all, because no other rule can ask for the layout of what has none. */
  private static boolean areFinite(Unit unit, Diagnostics found) {
    Rule rule = new StructsAreFinite();
    Diagnostics elsewhere = new Diagnostics();
    for (Declaration declaration : unit.known().values()) {
      rule.check(unit, declaration, unit.isOwn(declaration) ? found : elsewhere);
    }
    return !found.hasErrors() && !elsewhere.hasErrors();
  }
}
