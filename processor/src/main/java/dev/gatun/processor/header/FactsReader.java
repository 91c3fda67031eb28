package dev.gatun.processor.header;

import dev.gatun.processor.header.Compilation.Compiled;
import dev.gatun.processor.header.Compilation.FailedException;
import dev.gatun.processor.header.HeaderFacts.HeaderConstant;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.Item.Way;
import dev.gatun.runtime.layout.Extent;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Puts together what an object file answers. */
final class FactsReader {
  private final Toolchain toolchain;
  private final Inquiry inquiry;
  private final Compiled compiled;
  private final Answers answers;
  private final ByteOrder order;
  private final Map<String, HeaderType> symbols = new TreeMap<>();
  private final Map<String, HeaderConstant> constants = new TreeMap<>();
  private final Map<String, Extent> extents = new TreeMap<>();

  FactsReader(Toolchain toolchain, Inquiry inquiry, Compiled compiled) {
    this.toolchain = toolchain;
    this.inquiry = inquiry;
    this.compiled = compiled;
    this.answers = new Answers(compiled.object());
    this.order = toolchain.abi().isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
  }

  /**
   * What the headers say.
   *
   * @throws FailedException if the file is not what a compiler writes
   */
  HeaderFacts facts() throws FailedException {
    ByteTypes byBytes = new ByteTypes(inquiry, answers, toolchain.abi());
    HeaderTypes types = toolchain.tellsTypes() ? debugTypes() : byBytes.types();
    List<Item> items = inquiry.items();
    for (int i = 0; i < items.size(); i++) {
      Optional<Way> way = inquiry.way(i);
      if (way.isPresent() && items.get(i).owner().isEmpty()) {
        String name = items.get(i).name();
        boolean isAnswered =
            switch (way.get().subject()) {
              case SYMBOL -> readSymbol(i, name, types);
              case DECLARED ->
                  readNumbers(i, 1, it -> symbols.put(name, HeaderType.Unknown.ANYTHING));
              case VALUE -> readNumbers(i, 4, it -> symbols.put(name, byBytes.value(it)));
              case CALL -> {
                int item = i;
                yield readNumbers(
                    i, 4, it -> symbols.put(name, byBytes.function(item, way.get(), it)));
              }
              case STRUCT -> readNumbers(i, 2, it -> extents.put(name, new Extent(it[0], it[1])));
              case INTEGER ->
                  readNumbers(
                      i,
                      3,
                      it ->
                          constants.put(name, new HeaderConstant(it[0], (int) it[2], it[1] != 0)));
              case REAL -> readConstant(name, answers.real(i, order));
              case TEXT, LITERAL -> readConstant(name, answers.text(i));
              case CHARACTERS ->
                  readNumbers(i, 1, it -> constants.put(name, HeaderConstant.UNKNOWN));
              default -> true;
            };
        if (!isAnswered) {
          throw unanswered(name);
        }
      }
    }
    return new HeaderFacts(
        toolchain.abi(),
        Identity.of(inquiry.questions().headers(), compiled.files()),
        symbols,
        constants,
        extents,
        inquiry.missing(),
        types,
        toolchain.tellsTypes());
  }

  private HeaderTypes debugTypes() throws FailedException {
    try {
      return DwarfReader.read(ObjectFile.of(compiled.object()));
    } catch (MalformedObjectException e) {
      throw new FailedException(e.getMessage());
    }
  }

  static FailedException unanswered(String name) {
    return new FailedException("the object file has no answer for '" + name + "'");
  }

  private boolean readSymbol(int item, String name, HeaderTypes types) {
    if (types.variables().get(QuestionText.variable(item)) instanceof Pointer pointer) {
      symbols.put(name, pointer.target());
      return true;
    }
    return false;
  }

  private boolean readNumbers(int item, int count, Consumer<long[]> reader) {
    Optional<long[]> numbers = answers.numbers(item, count);
    numbers.ifPresent(reader);
    return numbers.isPresent();
  }

  private boolean readConstant(String name, Optional<?> value) {
    value.ifPresent(it -> constants.put(name, new HeaderConstant(it, 0, false)));
    return value.isPresent();
  }
}
