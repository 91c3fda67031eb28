package dev.gatun.processor.header;

import dev.gatun.runtime.layout.Abi;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What the headers of a library said when compilers were asked, as it is kept beside the sources.
 *
 * @param identities for each header, what tells it from another version of it
 * @param platforms what was said, for each platform
 */
record KeptAnswers(SortedMap<String, String> identities, List<HeaderFacts> platforms) {
  /** The same for the platforms of others. */
  KeptAnswers on(List<HeaderFacts> others) {
    Set<Abi> wanted = others.stream().map(HeaderFacts::abi).collect(Collectors.toSet());
    return new KeptAnswers(
        identities, platforms.stream().filter(it -> wanted.contains(it.abi())).toList());
  }
}
