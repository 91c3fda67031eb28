package dev.gatun.processor.header;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All entries of {@code .debug_info}. */
final class DebugEntries {
  private static final int DEEPEST = 200;

  private final ObjectSection info;
  private final DebugTexts texts;
  private final List<DebugEntry> units = new ArrayList<>();
  private final Map<Long, DebugEntry> entries = new LinkedHashMap<>();

  private DebugEntries(ObjectSection info, DebugTexts texts) {
    this.info = info;
    this.texts = texts;
  }

  /** Reads those of a file. */
  static DebugEntries read(ObjectFile object) throws MalformedObjectException {
    ObjectSection info = required(object, ".debug_info");
    Abbreviations abbreviations = new Abbreviations(required(object, ".debug_abbrev"));
    DebugEntries all = new DebugEntries(info, DebugTexts.of(object));
    long next = 0;
    while (next < info.bytes().length()) {
      ObjectCursor cursor = new ObjectCursor(info, next);
      DebugUnit unit = DebugUnit.read(cursor, abbreviations);
      all.readUnit(cursor, unit);
      next = unit.end();
    }
    return all;
  }

  private static ObjectSection required(ObjectFile object, String name)
      throws MalformedObjectException {
    return object
        .section(name)
        .orElseThrow(
            () -> new MalformedObjectException("the object file has no " + name + "; use -g"));
  }

  private void readUnit(ObjectCursor cursor, DebugUnit unit) throws MalformedObjectException {
    UnitTexts unitTexts = new UnitTexts(texts);
    AttributeReader reader = new AttributeReader(cursor, unit, texts);
    Deque<DebugEntry> open = new ArrayDeque<>();
    while (cursor.position() < unit.end()) {
      long at = cursor.position();
      long code = cursor.uleb();
      if (code == 0) {
        open.poll();
      } else {
        Abbreviation abbreviation = unit.abbreviations().get(code);
        if (abbreviation == null) {
          throw malformed(at, "there is no abbreviation " + code);
        }
        DebugEntry entry = entry(at, abbreviation, reader, unitTexts);
        (open.isEmpty() ? units : open.element().children()).add(entry);
        if (abbreviation.hasChildren()) {
          open.push(entry);
        }
        if (open.size() > DEEPEST) {
          throw malformed(at, "entries are nested too deep");
        }
      }
      if (open.isEmpty()) {
        return;
      }
    }
  }

  private DebugEntry entry(
      long at, Abbreviation abbreviation, AttributeReader reader, UnitTexts unitTexts)
      throws MalformedObjectException {
    Map<DwarfAttribute, AttributeValue> attributes = new EnumMap<>(DwarfAttribute.class);
    for (Abbreviation.Written written : abbreviation.attributes()) {
      AttributeValue value = reader.read(written);
      if (written.attribute() != DwarfAttribute.OTHER) {
        attributes.put(written.attribute(), value);
      }
    }
    List<DebugEntry> children =
        abbreviation.hasChildren() ? new ArrayList<>() : Collections.emptyList();
    DebugEntry entry = new DebugEntry(at, abbreviation.tag(), attributes, children, unitTexts);
    entry.number(DwarfAttribute.STR_OFFSETS_BASE).ifPresent(unitTexts::startAt);
    if (entry.value(DwarfAttribute.GNU_DWO_NAME).isPresent()) {
      throw entry.malformed("debug information in another file; compile without -gsplit-dwarf");
    }
    entries.put(at, entry);
    return entry;
  }

  /** What was compiled, each with all that was declared at its top level. */
  List<DebugEntry> units() {
    return units;
  }

  /** All, in their order. */
  Collection<DebugEntry> all() {
    return entries.values();
  }

  /**
   * The entry that an attribute refers to, if there is that attribute.
   *
   * @throws MalformedObjectException if there is no entry where it refers to
   */
  Optional<DebugEntry> of(DebugEntry from, DwarfAttribute attribute)
      throws MalformedObjectException {
    if (from.value(attribute).isEmpty()) {
      return Optional.empty();
    }
    DebugEntry entry = entries.get(from.reference(attribute).orElse(-1));
    if (entry == null) {
      throw from.malformed("it refers to an entry that does not exist");
    }
    return Optional.of(entry);
  }

  private static MalformedObjectException malformed(long at, String message) {
    return new MalformedObjectException(".debug_info", at, message);
  }
}
