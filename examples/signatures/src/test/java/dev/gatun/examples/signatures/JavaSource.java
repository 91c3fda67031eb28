package dev.gatun.examples.signatures;

import java.util.ArrayList;
import java.util.List;

/** Writes the declarations in Java, as a user would. */
final class JavaSource {
  private static final String PACKAGE = JavaSource.class.getPackageName();

  private JavaSource() {}

  /** A record for a struct. */
  static String record(Structure structure) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < structure.members().size(); i++) {
      members.add(structure.members().get(i).inJava() + " m" + i);
    }
    return """
    package %s;

    import dev.gatun.annotation.Struct;
    import java.lang.foreign.MemorySegment;

    @Struct
    public record %s(%s) {}
    """
        .formatted(PACKAGE, structure.name(), String.join(", ", members));
  }

  /** An interface for some of the functions. */
  static String library(String name, List<Signature> signatures) {
    StringBuilder text =
        new StringBuilder(
            """
            package %s;

            import dev.gatun.annotation.Callback;
            import dev.gatun.annotation.NativeLibrary;
            import java.lang.foreign.MemorySegment;

            @NativeLibrary
            public interface %s {
              int right();

              int wrong();
            """
                .formatted(PACKAGE, name));
    for (Signature signature : signatures) {
      declare(signature, text);
    }
    return text.append("}\n").toString();
  }

  /** The callback's type for a way. */
  static String callback(Signature signature, Way way) {
    return "Call_" + signature.name() + (way.isBehind() ? "_behind" : "");
  }

  private static void declare(Signature signature, StringBuilder text) {
    for (Way way : Way.values()) {
      List<String> parameters = way.isUp() ? parameters(signature) : behind(signature, way);
      if (way.isUp()) {
        parameters.add(callback(signature, way) + " call");
      }
      method(signature, way.name(signature), parameters, text.append("\n  "));
      if (way.isUp() && !way.isOnThread()) {
        text.append("\n  @Callback\n  interface %s {\n    ".formatted(callback(signature, way)));
        method(signature, "call", behind(signature, way), text);
        text.append("  }\n");
      }
    }
  }

  private static void method(
      Signature signature, String name, List<String> parameters, StringBuilder text) {
    text.append(
        "%s %s(%s);\n".formatted(signature.resultInJava(), name, String.join(", ", parameters)));
  }

  private static List<String> behind(Signature signature, Way way) {
    List<String> parameters = new ArrayList<>(way.isBehind() ? Fillers.PARAMETERS : List.of());
    parameters.addAll(parameters(signature));
    return parameters;
  }

  private static List<String> parameters(Signature signature) {
    return new ArrayList<>(signature.each((type, i) -> type.inJava() + " a" + i));
  }
}
