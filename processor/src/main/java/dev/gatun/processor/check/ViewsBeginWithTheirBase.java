package dev.gatun.processor.check;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.layout.Arrangement;
import dev.gatun.processor.layout.CMember;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Member;
import dev.gatun.processor.model.Unit;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Placement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A view that extends another begins with the same bytes, whichever way C declares it. */
final class ViewsBeginWithTheirBase extends Rule {
  @Override
  void check(Unit unit, Aggregate view, Diagnostics found) {
    Optional<Aggregate> base = view.base().flatMap(unit::aggregate);
    if (base.isEmpty()) {
      return;
    }
    List<Arrangement> platforms =
        Arrays.stream(Abi.values())
            .map(abi -> new Arrangement(unit, abi))
            .filter(platform -> platform.exists(view) && platform.exists(base.get()))
            .toList();
    for (Arrangement platform : platforms) {
      Optional<String> astray = astray(platform, view, base.get());
      if (astray.isPresent()) {
        report(Problem.BASE_LIES_ELSEWHERE, view.origin(), astray.get(), view, base.get(), found);
        return;
      }
    }
    int own = CMember.of(base.get()).size();
    if (!view.isUnion()
        && own < CMember.of(view).size()
        && platforms.stream().anyMatch(platform -> isInPadding(platform, view, own, base.get()))) {
      String name = CMember.of(view).get(own).name();
      Origin origin = view.member(name).map(Member::origin).orElse(view.origin());
      report(Problem.BASE_ENDS_WITH_PADDING, origin, name, view, base.get(), found);
    }
  }

  /** The first member of the base that lies elsewhere in the view, if there is one. */
  private static Optional<String> astray(Arrangement platform, Aggregate view, Aggregate base) {
    List<CMember> members = CMember.of(base);
    Placement here = platform.placement(view);
    Placement there = platform.placement(base);
    for (int i = 0; i < members.size(); i++) {
      if (!here.bits().get(i).equals(there.bits().get(i)) || view.isUnion() != base.isUnion()) {
        return Optional.of(members.get(i).name());
      }
    }
    return Optional.empty();
  }

  private static boolean isInPadding(
      Arrangement platform, Aggregate view, int member, Aggregate base) {
    long offset = platform.placement(view).bits().get(member);
    return offset < platform.placement(base).extent().size() * Byte.SIZE;
  }

  private static void report(
      Problem problem,
      Origin origin,
      String name,
      Aggregate view,
      Aggregate base,
      Diagnostics found) {
    found.report(problem, origin, name, view.name().simple(), base.name().simple());
  }
}
