package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.importer.TypeTable.Form;
import dev.gatun.processor.importer.TypeTable.Wanted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes all that is wanted of a header as one interface. */
final class InterfaceWriter {
  private final ImportOptions options;
  private final Survey survey;
  private final HeaderFacts facts;
  private final Picks picks;
  private final HeaderNames names;
  private final ByValue byValue;
  private final TypeTable table;
  private final Enums enums;
  private final Naming naming;
  private final JavaTypes types;
  private final Callbacks callbacks;

  /** The types that are wanted whether anything uses them or not. */
  private final Set<String> roots = new HashSet<>();

  InterfaceWriter(ImportOptions options, Survey survey) {
    this.options = options;
    this.survey = survey;
    this.facts = survey.facts();
    this.picks = new Picks(options.picks());
    this.names = new HeaderNames(survey);
    this.byValue = new ByValue(facts);
    for (Declared declared : survey.declared()) {
      facts.symbol(declared.name()).ifPresent(byValue::add);
    }
    this.naming = new Naming(options.name());
    this.table = new TypeTable(naming, names, byValue.keys());
    this.enums = new Enums(facts, names);
    this.callbacks = new Callbacks(survey, table);
    Structs structs = new Structs(facts, names);
    this.types = new JavaTypes(facts, table, names, enums, structs, callbacks, byValue);
  }

  String write() {
    ConstantWriter constants = new ConstantWriter(facts, naming);
    FunctionWriter functions = new FunctionWriter(facts, survey.library(), types);
    Lines fields = new Lines(1);
    Lines methods = new Lines(1);
    for (int i = 0; i < survey.declared().size(); i++) {
      Declared declared = survey.declared().get(i);
      if (!picks.contain(declared.name())) {
        continue;
      }
      switch (declared.kind()) {
        case FUNCTION, VARIABLE -> methods.separate().addAll(functions.write(declared, i));
        case INLINE_FUNCTION ->
            methods.separate().leftOut(declared.name(), "it has a body, and no library has it");
        case MACRO, FUNCTION_MACRO -> fields.addAll(constants.write(declared));
        case ENUM_CONSTANT -> {
          boolean isInEnum =
              enums
                  .of(declared.name())
                  .filter(known -> enums.isInEnum(known, declared.name()))
                  .isPresent();
          if (isInEnum) {
            roots.add(table.name(Form.ENUM, enums.of(declared.name()).orElseThrow().key()));
          } else {
            fields.addAll(constants.write(declared));
          }
        }
        case STRUCT -> {
          struct("struct " + declared.name());
          struct("union " + declared.name());
        }
        case ENUM -> enumeration("enum " + declared.name());
        case TYPEDEF -> typedef(declared, i);
      }
    }
    Lines all = new Lines(1).addAll(fields).separate().addAll(methods);
    typesInOrder(all).forEach(type -> all.separate().addAll(type));
    List<String> lines = new ArrayList<>(all.all());
    while (!lines.isEmpty() && lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    List<String> libraryNames = survey.library().map(LibraryFile::names).orElse(List.of());
    return JavaFile.text(options, libraryNames, lines);
  }

  private void struct(String key) {
    Optional<HeaderStruct> struct = facts.struct(key);
    if (struct.isEmpty() || names.of(key).isEmpty() || key.contains("va_list")) {
      return;
    }
    boolean isView = struct.get().isComplete() && !types.shapes().of(key).isNone();
    if (!isView) {
      roots.add(table.name(Form.HANDLE, key));
    } else if (!byValue.keys().contains(key) || !picks.areAll()) {
      roots.add(table.name(Form.VIEW, key));
    }
  }

  private void enumeration(String key) {
    facts
        .enumeration(key)
        .filter(enums::isEnum)
        .ifPresent(known -> roots.add(table.name(Form.ENUM, known.key())));
  }

  private void typedef(Declared declared, int place) {
    HeaderType type = facts.types().typedefs().get(declared.name());
    if (type == null) {
      return;
    }
    switch (HeaderFacts.plain(type)) {
      case HeaderType.Struct struct -> struct(struct.key());
      case HeaderType.Enumeration enumeration -> enumeration(enumeration.key());
      default ->
          Callbacks.function(type)
              .flatMap(
                  function ->
                      callbacks.of(
                          new HeaderType.Typedef(declared.name(), type),
                          function,
                          new Site(declared.name(), List.of(), place)))
              .ifPresent(roots::add);
    }
  }

  /** Writing a type can ask for others; of those that were looked at, not all are used. */
  private List<Lines> typesInOrder(Lines before) {
    TypeWriter writer = new TypeWriter(facts, names, enums, types, callbacks);
    Set<String> used = new HashSet<>(roots);
    use(before, used);
    Map<Wanted, Lines> written = new HashMap<>();
    boolean isMore = true;
    while (isMore) {
      isMore = false;
      for (Wanted wanted : table.all()) {
        if (used.contains(wanted.name()) && !written.containsKey(wanted)) {
          Lines lines = writer.write(wanted);
          use(lines, used);
          written.put(wanted, lines);
          isMore = true;
        }
      }
    }
    return table.all().stream()
        .filter(written::containsKey)
        .sorted(TypeTable.inOrderOfHeader())
        .map(written::get)
        .toList();
  }

  /** The names that lines of code have. */
  private static void use(Lines lines, Set<String> used) {
    lines.all().stream()
        .filter(line -> !line.strip().startsWith("/"))
        .flatMap(line -> Tokenizer.tokens(line).stream())
        .filter(Token::isName)
        .forEach(token -> used.add(token.text()));
  }
}
