package dev.gatun.processor.header;

import java.util.List;

/**
 * What entries of one kind have in common, so that none of them says it.
 *
 * @param tag what they describe
 * @param hasChildren whether entries follow that belong to them
 * @param attributes what is said of them, in the order of the values
 */
record Abbreviation(DwarfTag tag, boolean hasChildren, List<Written> attributes) {
  /**
   * An attribute, and how its value is written.
   *
   * @param attribute what is said
   * @param form how
   * @param constant the value, where all entries have the same; otherwise of no use
   */
  record Written(DwarfAttribute attribute, DwarfForm form, AttributeValue constant) {}
}
