package dev.gatun.processor.importer;

import dev.gatun.processor.header.HeaderEnum;
import dev.gatun.processor.header.HeaderFacts;
import dev.gatun.processor.header.HeaderStruct;
import dev.gatun.processor.header.HeaderType;
import dev.gatun.processor.importer.Shapes.Part;
import dev.gatun.processor.importer.Shapes.Shape;
import dev.gatun.processor.importer.TypeTable.Wanted;
import dev.gatun.runtime.layout.Attributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the types that functions use. */
final class TypeWriter {
  /** What the class of a view has anyway. */
  private static final Set<String> OF_VIEWS =
      Set.of("of", "array", "atNullable", "allocate", "withElements");

  private final HeaderFacts facts;
  private final HeaderNames names;
  private final Enums enums;
  private final JavaTypes types;
  private final Callbacks callbacks;

  TypeWriter(
      HeaderFacts facts, HeaderNames names, Enums enums, JavaTypes types, Callbacks callbacks) {
    this.facts = facts;
    this.names = names;
    this.enums = enums;
    this.types = types;
    this.callbacks = callbacks;
  }

  Lines write(Wanted wanted) {
    return switch (wanted.form()) {
      case VIEW -> view(wanted);
      case RECORD -> record(wanted);
      case HANDLE -> handle(wanted);
      case ENUM -> enumeration(wanted);
      case CALLBACK -> callback(wanted);
    };
  }

  private Lines handle(Wanted wanted) {
    String cName = names.of(wanted.key()).orElse(wanted.name());
    return new Lines(1)
        .add("/** {@code " + cName(wanted.key()) + "}, of which C alone knows what it has. */")
        .add("@Handle" + value(cName, wanted.name()))
        .add("interface " + wanted.name() + " {}");
  }

  private static String cName(String key) {
    return CText.declare(new HeaderType.Struct(key), "");
  }

  private static String value(String cName, String javaName) {
    return cName.equals(javaName) ? "" : "(\"" + cName + "\")";
  }

  private String annotation(HeaderStruct struct, Shape shape, String javaName) {
    List<String> values = new ArrayList<>();
    names
        .of(struct.key())
        .filter(name -> !name.equals(javaName))
        .ifPresent(name -> values.add("value = \"" + name + "\""));
    if (shape.isPartial()) {
      values.add("partial = true");
    }
    Attributes attributes = shape.attributes();
    if (attributes.isPacked()) {
      values.add("packed = true");
    }
    if (attributes.pack() != 0) {
      values.add("pack = " + attributes.pack());
    }
    if (attributes.alignment() != 0) {
      values.add("align = " + attributes.alignment());
    }
    String name = struct.isUnion() ? "@Union" : "@Struct";
    if (values.isEmpty()) {
      return name;
    }
    boolean isShort = values.size() == 1 && values.getFirst().startsWith("value = ");
    String list = String.join(", ", values);
    return name + "(" + (isShort ? list.substring("value = ".length()) : list) + ")";
  }

  private Lines view(Wanted wanted) {
    HeaderStruct struct = facts.struct(wanted.key()).orElseThrow();
    Shape shape = types.shapes().of(wanted.key());
    Lines lines = new Lines(1);
    lines.add("/** {@code " + cName(wanted.key()) + "}, where it is in memory. */");
    lines.add(annotation(struct, shape, wanted.name()));
    lines.add("interface " + wanted.name() + " {");
    Lines members = new Lines(2);
    Set<String> taken = new HashSet<>(OF_VIEWS);
    int unnamed = 0;
    for (Part part : types.shapes().parts(struct, Place.VIEW)) {
      String cName = part.member().name().orElse("");
      members.separate();
      if (part.type().isEmpty()) {
        members.leftOut(cName, part.reason());
        continue;
      }
      String wish = cName.isEmpty() ? "anonymous" + ++unnamed : cName;
      String name = Naming.member(wish, taken);
      String field = name.equals(wish) ? "" : "@Field(\"" + cName + "\") ";
      var type = part.type().get();
      members.add(field + type.annotations() + type.type() + " " + name + "();");
      if (type.isWritten()) {
        String lifetime = type.hasLifetime() ? ", Arena lifetime" : "";
        members.separate();
        members.add("void " + name + "(" + type.type() + " value" + lifetime + ");");
      }
    }
    return lines.addAll(members).add("}");
  }

  private Lines record(Wanted wanted) {
    HeaderStruct struct = facts.struct(wanted.key()).orElseThrow();
    Shape shape = new Shape(struct.isUnion() ? Attributes.UNION : Attributes.STRUCT, false, false);
    Lines lines = new Lines(1);
    lines.add("/** {@code " + cName(wanted.key()) + "}, as a value. */");
    lines.add(annotation(struct, shape, wanted.name()));
    List<String> components = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    int unnamed = 0;
    for (Part part : types.shapes().parts(struct, types.shapes().recordPlace(struct))) {
      String cName = part.member().name().orElse("");
      String wish = cName.isEmpty() ? "anonymous" + ++unnamed : cName;
      String name = Naming.member(wish, taken);
      String field = name.equals(wish) ? "" : "@Field(\"" + cName + "\") ";
      var type = part.type().orElseThrow();
      components.add(field + type.annotations() + type.type() + " " + name);
    }
    return lines.addList("record " + wanted.name(), components, " {}");
  }

  private Lines enumeration(Wanted wanted) {
    HeaderEnum known = facts.enumeration(wanted.key()).orElseThrow();
    String cName = names.of(wanted.key()).orElse(wanted.name());
    Lines lines = new Lines(1);
    lines.add("/** {@code " + cName(wanted.key()) + "}. */");
    lines.add("@CEnum" + value(cName, wanted.name()));
    lines.add("enum " + wanted.name() + " {");
    Lines constants = new Lines(2);
    List<Map.Entry<String, Long>> own =
        known.values().entrySet().stream()
            .filter(entry -> enums.isInEnum(known, entry.getKey()))
            .toList();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < own.size(); i++) {
      String name = Naming.member(own.get(i).getKey(), taken);
      String constant =
          name.equals(own.get(i).getKey()) ? "" : "@Constant(\"" + own.get(i).getKey() + "\") ";
      String end = i + 1 < own.size() ? "," : "";
      constants.add(constant + "@Value(" + number(own.get(i).getValue()) + ") " + name + end);
    }
    return lines.addAll(constants).add("}");
  }

  private static String number(long value) {
    return String.valueOf(value);
  }

  private Lines callback(Wanted wanted) {
    HeaderType.Function function = wanted.function().orElseThrow();
    Lines lines = new Lines(1);
    lines.add("/** {@code " + CText.declare(function, "") + "}. */");
    lines.add("@Callback");
    lines.add("interface " + wanted.name() + " {");
    try {
      String result =
          types.of(
              function.result(),
              Place.CALLBACK_RESULT,
              new Site(wanted.key(), List.of(), wanted.place()));
      List<String> parameters =
          callbacks.parameters(function, wanted.parameters(), wanted.key(), wanted.place());
      lines.addAll(new Lines(2).addList(result + " call", parameters, ";"));
    } catch (NotDeclarableException e) {
      throw new IllegalStateException(e);
    }
    return lines.add("}");
  }
}
