package dev.gatun.processor.header;

import dev.gatun.runtime.layout.Abi;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the headers of a library said when compilers were asked, as it is kept beside the sources.
 *
 * @param identities for each header, what tells it from another version of it
 * @param platforms what was said, for each platform
 */
record KeptAnswers(SortedMap<String, String> identities, List<HeaderFacts> platforms) {
  /** What was said for a platform, if it was asked for. */
  Optional<HeaderFacts> platform(Abi abi) {
    return platforms.stream().filter(facts -> facts.abi() == abi).findFirst();
  }
}
