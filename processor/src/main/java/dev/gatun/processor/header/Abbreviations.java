package dev.gatun.processor.header;

import dev.gatun.processor.header.Abbreviation.Written;
import dev.gatun.processor.header.AttributeValue.Constant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of abbreviations, in {@code .debug_abbrev}: each is read once. */
final class Abbreviations {
  /** Far more than compilers use; they can take no room in the entries, but take time in each. */
  private static final int MOST_ATTRIBUTES = 100;

  private final ObjectSection section;
  private final Map<Long, Map<Long, Abbreviation>> tables = new HashMap<>();
  private long read;

  /** Reads none yet. */
  Abbreviations(ObjectSection section) {
    this.section = section;
  }

  /** The abbreviations of the table at a place, by their numbers. */
  Map<Long, Abbreviation> at(long offset) throws MalformedObjectException {
    Map<Long, Abbreviation> table = tables.get(offset);
    if (table == null) {
      ObjectCursor cursor = new ObjectCursor(section, offset);
      table = table(cursor);
      tables.put(offset, table);
      read += cursor.position() - offset;
      // Tables that overlap could be as many as bytes, and as long.
      if (read > section.bytes().length()) {
        throw new MalformedObjectException(
            section.bytes().name(), offset, "the tables of abbreviations overlap");
      }
    }
    return table;
  }

  private static Map<Long, Abbreviation> table(ObjectCursor cursor)
      throws MalformedObjectException {
    Map<Long, Abbreviation> table = new HashMap<>();
    for (long code = cursor.uleb(); code != 0; code = cursor.uleb()) {
      DwarfTag tag = DwarfTag.of(cursor.uleb());
      boolean hasChildren = cursor.unsigned(1) != 0;
      table.put(code, new Abbreviation(tag, hasChildren, attributes(cursor)));
    }
    return table;
  }

  private static List<Written> attributes(ObjectCursor cursor) throws MalformedObjectException {
    List<Written> attributes = new ArrayList<>();
    while (attributes.size() <= MOST_ATTRIBUTES) {
      long at = cursor.position();
      long attribute = cursor.uleb();
      long code = cursor.uleb();
      if (attribute == 0 && code == 0) {
        return attributes;
      }
      DwarfForm form = DwarfForm.of(code, cursor.section().bytes().name(), at);
      AttributeValue constant = new Constant(1, false);
      if (form == DwarfForm.IMPLICIT_CONST) {
        constant = new Constant(cursor.sleb(), true);
      }
      attributes.add(new Written(DwarfAttribute.of(attribute), form, constant));
    }
    throw new MalformedObjectException(
        cursor.section().bytes().name(), cursor.position(), "too many attributes");
  }
}
