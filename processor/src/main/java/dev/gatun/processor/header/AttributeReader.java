package dev.gatun.processor.header;

import dev.gatun.processor.header.Abbreviation.Written;
import dev.gatun.processor.header.AttributeValue.Block;
import dev.gatun.processor.header.AttributeValue.Constant;
import dev.gatun.processor.header.AttributeValue.ListedText;
import dev.gatun.processor.header.AttributeValue.Reference;
import dev.gatun.processor.header.AttributeValue.Text;
import dev.gatun.processor.header.AttributeValue.Unused;

/** Reads the values of attributes: how each form of them is written. */
final class AttributeReader {
  private static final AttributeValue UNUSED = new Unused();

  private final ObjectCursor info;
  private final DebugUnit unit;
  private final DebugTexts texts;

  /** Reads where a cursor is, which is in that unit. */
  AttributeReader(ObjectCursor info, DebugUnit unit, DebugTexts texts) {
    this.info = info;
    this.unit = unit;
    this.texts = texts;
  }

  /** The value of the next attribute. */
  AttributeValue read(Written written) throws MalformedObjectException {
    if (written.form() != DwarfForm.INDIRECT) {
      return read(written.form(), written.constant());
    }
    long at = info.position();
    String name = info.section().bytes().name();
    DwarfForm form = DwarfForm.of(info.uleb(), name, at);
    if (form == DwarfForm.INDIRECT || form == DwarfForm.IMPLICIT_CONST) {
      throw new MalformedObjectException(name, at, "an indirect form that is none");
    }
    return read(form, written.constant());
  }

  private AttributeValue read(DwarfForm form, AttributeValue constant)
      throws MalformedObjectException {
    return switch (form) {
      case DATA1, FLAG -> number(1);
      case DATA2 -> number(2);
      case DATA4 -> number(4);
      case DATA8 -> number(8);
      case UDATA -> new Constant(info.uleb(), false);
      case SDATA -> new Constant(info.sleb(), true);
      case IMPLICIT_CONST, FLAG_PRESENT -> constant;
      case SEC_OFFSET -> new Constant(info.offset(4), false);
      case DATA16 -> new Block(info.bytes(16));
      case BLOCK1 -> new Block(info.bytes(info.unsigned(1)));
      case BLOCK2 -> new Block(info.bytes(info.unsigned(2)));
      case BLOCK4 -> new Block(info.bytes(info.unsigned(4)));
      case BLOCK, EXPRLOC -> new Block(info.bytes(info.uleb()));
      case REF1 -> new Reference(unit.start() + info.unsigned(1));
      case REF2 -> new Reference(unit.start() + info.unsigned(2));
      case REF4 -> new Reference(unit.start() + info.unsigned(4));
      case REF8 -> new Reference(unit.start() + info.unsigned(8));
      case REF_UDATA -> new Reference(unit.start() + info.uleb());
      case REF_ADDR -> new Reference(info.offset(4));
      case STRING -> text();
      case STRP -> new Text(texts.strings(), info.offset(4));
      case LINE_STRP -> new Text(texts.lineStrings(), info.offset(4));
      case STRX -> new ListedText(info.uleb());
      case STRX1 -> new ListedText(info.unsigned(1));
      case STRX2 -> new ListedText(info.unsigned(2));
      case STRX3 -> new ListedText(info.unsigned(3));
      case STRX4 -> new ListedText(info.unsigned(4));
      case ADDR -> unused(unit.addressSize());
      case ADDRX1 -> unused(1);
      case ADDRX2 -> unused(2);
      case ADDRX3 -> unused(3);
      case ADDRX4 -> unused(4);
      case ADDRX, LOCLISTX, RNGLISTX -> {
        info.uleb();
        yield UNUSED;
      }
      case INDIRECT -> throw new IllegalStateException("resolved before");
    };
  }

  private AttributeValue number(int size) throws MalformedObjectException {
    return new Constant(info.unsigned(size), false);
  }

  private AttributeValue text() throws MalformedObjectException {
    Text text = new Text(texts.inEntries(), info.position());
    info.skipText();
    return text;
  }

  private AttributeValue unused(int size) throws MalformedObjectException {
    info.skip(size);
    return UNUSED;
  }
}
