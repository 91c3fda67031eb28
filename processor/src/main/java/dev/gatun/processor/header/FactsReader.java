package dev.gatun.processor.header;

import dev.gatun.processor.header.Compilation.Compiled;
import dev.gatun.processor.header.Compilation.FailedException;
import dev.gatun.processor.header.HeaderFacts.HeaderConstant;
import dev.gatun.processor.header.HeaderType.Function;
import dev.gatun.processor.header.HeaderType.Pointer;
import dev.gatun.processor.header.HeaderType.Unknown;
import dev.gatun.processor.header.Item.Way;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.layout.Extent;
import java.util.Collections;
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
  private final Abi abi;
  private final Map<String, HeaderType> symbols = new TreeMap<>();
  private final Map<String, HeaderConstant> constants = new TreeMap<>();
  private final Map<String, Extent> extents = new TreeMap<>();
  private final Map<String, String> replaced = new TreeMap<>();

  /** What bytes tell of types that have a name, and of enums. */
  private final Map<String, HeaderType> names = new TreeMap<>();

  private final ByteEnums enums;

  FactsReader(Toolchain toolchain, Inquiry inquiry, Compiled compiled) {
    this.toolchain = toolchain;
    this.inquiry = inquiry;
    this.compiled = compiled;
    this.answers = new Answers(compiled.object());
    this.abi = toolchain.abi();
    this.enums = new ByteEnums(abi, names);
  }

  /**
   * What the headers say.
   *
   * @throws FailedException if the file is not what a compiler writes
   */
  HeaderFacts facts() throws FailedException {
    HeaderTypes types = toolchain.tellsTypes() ? debugTypes() : HeaderTypes.NONE;
    for (int i = 0; i < inquiry.items().size(); i++) {
      Optional<Way> way = inquiry.way(i);
      Item item = inquiry.items().get(i);
      boolean isMember = item.owner().isPresent();
      if (way.isPresent() && !isMember && !isAnswered(i, item, way.get(), types)) {
        throw unanswered(item.name());
      }
      if (!isMember && inquiry.isLeftOut(i)) {
        leaveOut(item);
      }
    }
    inquiry.questions().symbols().stream()
        .filter(symbols::containsKey)
        .forEach(name -> inquiry.written(name).ifPresent(it -> replace(name, it)));
    return new HeaderFacts(
        abi,
        Identity.of(inquiry.questions().headers(), compiled.files()),
        symbols,
        constants,
        extents,
        inquiry.missing(),
        replaced,
        toolchain.tellsTypes() ? types : typesByBytes(),
        toolchain.tellsTypes());
  }

  private boolean isAnswered(int i, Item item, Way way, HeaderTypes types) {
    String name = item.name();
    return switch (way.subject()) {
      case SYMBOL -> readSymbol(i, name, types);
      case DECLARED -> readNumbers(i, 1, it -> symbols.put(name, Unknown.ANYTHING));
      case VALUE ->
          readNumbers(i, BytePart.NUMBERS, it -> symbols.put(name, BytePart.of(it).type(abi)));
      case CALL ->
          readNumbers(
              i, BytePart.NUMBERS, it -> symbols.put(name, called(item, way, BytePart.of(it))));
      case STRUCT -> readNumbers(i, 2, it -> extents.put(name, new Extent(it[0], it[1])));
      case ENUM -> readNumbers(i, 2 + way.more().size(), it -> enums.add(item, way, it));
      case INTEGER ->
          readNumbers(
              i, 3, it -> constants.put(name, new HeaderConstant(it[0], (int) it[2], it[1] != 0)));
      case REAL -> readConstant(name, answers.real(i, abi));
      case TEXT, LITERAL -> readConstant(name, answers.text(i));
      case CHARACTERS -> readNumbers(i, 1, it -> constants.put(name, HeaderConstant.UNKNOWN));
      default -> true;
    };
  }

  /** It may be there, and be what is declared. */
  private void leaveOut(Item item) {
    switch (item.ways().getFirst().subject()) {
      case STRUCT, OPAQUE, ENUM -> names.put(item.name(), Unknown.ANYTHING);
      case INTEGER, REAL, TEXT, LITERAL, CHARACTERS ->
          constants.put(item.name(), HeaderConstant.UNKNOWN);
      default -> symbols.put(item.name(), Unknown.ANYTHING);
    }
  }

  /** A function, of which a call tells what it returns, and perhaps how much it takes. */
  private HeaderType called(Item item, Way call, BytePart result) {
    if (call.equals(item.ways().getFirst())) {
      return new Function(result.type(abi), List.of(), false, false);
    }
    List<HeaderType> parameters = Collections.nCopies(call.more().size(), Unknown.ANYTHING);
    return new Function(result.type(abi), parameters, false, true);
  }

  /** The types as far as bytes tell them: of what was asked for, and of nothing else. */
  private HeaderTypes typesByBytes() throws FailedException {
    Map<String, HeaderStruct> structs = new ByteStructs(inquiry, answers, abi, names).all();
    return new HeaderTypes(Map.of(), names, structs, enums.all());
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
      answers.text(item).ifPresent(written -> replace(name, written));
      return true;
    }
    return false;
  }

  /** A macro may do no more than to put parentheses around its own name. */
  private void replace(String name, String written) {
    if (!written.replaceAll("[()\\s]", "").equals(name)) {
      replaced.put(name, written);
    }
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
