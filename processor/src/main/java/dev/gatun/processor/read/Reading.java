package dev.gatun.processor.read;

import dev.gatun.processor.diagnostic.Diagnostics;
import dev.gatun.processor.model.Declaration;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * What came of reading one declared type.
 *
 * @param declaration the declaration, unless it was too wrong to be one
 * @param references the declared types that it refers to
 * @param found what is wrong with it
 */
record Reading(Optional<Declaration> declaration, Set<TypeElement> references, Diagnostics found) {}
