package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderFacts.HeaderConstant;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Writes kept answers as text: a line for each, in an order that follows from the answers alone, so
 * that another version of a header shows as a difference in review.
 */
final class AnswersWriter {
  private final StringBuilder text = new StringBuilder();

  private AnswersWriter() {}

  static String write(String library, List<HeaderFacts> platforms) {
    AnswersWriter writer = new AnswersWriter();
    writer.line("# What the headers of " + library + " say, as C compilers read them.");
    writer.line("# Written by Gatun with -Agatun.answers.update; commit it, and do not edit it.");
    platforms.stream().sorted(Comparator.comparing(HeaderFacts::abi)).forEach(writer::platform);
    return writer.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void platform(HeaderFacts facts) {
    line("");
    line("target " + facts.target());
    facts.identities().forEach((header, identity) -> line("header " + header + " " + identity));
    new TreeMap<>(facts.symbols())
        .forEach((name, type) -> line("symbol " + name + " = " + TypeNotation.write(type)));
    new TreeMap<>(facts.constants()).forEach(this::constant);
    new TreeMap<>(facts.types().typedefs())
        .forEach((name, type) -> line("typedef " + name + " = " + TypeNotation.write(type)));
    new TreeMap<>(facts.types().enums()).forEach((key, known) -> enumeration(known));
    new TreeMap<>(facts.types().structs()).forEach((key, known) -> struct(known));
    new TreeMap<>(facts.extents())
        .forEach(
            (name, extent) ->
                line("extent " + name + " = " + extent.size() + " aligned " + extent.alignment()));
    new TreeMap<>(facts.missing()).keySet().forEach(name -> line("missing " + name));
  }

  private void constant(String name, HeaderConstant constant) {
    String value =
        switch (constant.value()) {
          case Long bits when constant.isNegative() -> bits + " of " + constant.size();
          case Long bits -> Long.toUnsignedString(bits) + " of " + constant.size();
          case Double real -> Double.toString(real);
          case Object other -> Quoted.write(other.toString());
        };
    line("constant " + name + " = " + value);
  }

  private void enumeration(HeaderEnum known) {
    line("values " + known.key() + " = " + (known.isSigned() ? "s" : "u") + known.size());
    known.values().forEach((name, value) -> line("  " + name + " = " + value));
  }

  private void struct(HeaderStruct known) {
    String room = known.size() + " bytes" + (known.isUnion() ? " shared" : "");
    line("layout " + known.key() + " = " + (known.isComplete() ? room : "not defined"));
    known.members().forEach(this::member);
  }

  private void member(HeaderMember member) {
    String place =
        member
            .bits()
            .map(bits -> "bits " + bits.first() + " width " + bits.width())
            .orElse("at " + member.offset());
    line(
        "  " + member.name().orElse("-") + " " + place + " = " + TypeNotation.write(member.type()));
  }
}
