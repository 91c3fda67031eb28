package dev.gatun.examples.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the functions in C: each counts whether it got what it should. */
final class CSource {
  private static final String PROLOGUE =
      """
      #include <pthread.h>

      static int right_count;
      static int wrong_count;

      int right(void) { return right_count; }
      int wrong(void) { return wrong_count; }

      static void seen(int is_right) { if (is_right) right_count++; else wrong_count++; }

      static void on_thread(void *(*function)(void *), void *argument) {
        pthread_t thread;
        if (pthread_create(&thread, 0, function, argument) != 0) {
          wrong_count++;
          return;
        }
        pthread_join(thread, 0);
      }

      """;

  private final StringBuilder text = new StringBuilder(PROLOGUE);

  private CSource() {}

  static String of(List<Signature> signatures) {
    CSource source = new CSource();
    signatures.stream()
        .flatMap(signature -> signature.structure().stream())
        .distinct()
        .forEach(source::define);
    signatures.forEach(source::define);
    return source.text.toString();
  }

  private void define(Structure structure) {
    text.append(structure.inC()).append(" {");
    List<Scalar> members = structure.members();
    for (int i = 0; i < members.size(); i++) {
      text.append(" %s m%d;".formatted(members.get(i).inC(), i));
    }
    text.append(" };\n");
  }

  private void define(Signature signature) {
    for (Way way : Way.values()) {
      if (way.isOnThread()) {
        onThread(signature, way);
      } else if (way.isUp()) {
        up(signature, way);
      } else {
        down(signature, way);
      }
    }
  }

  private void down(Signature signature, Way way) {
    List<String> parameters = new ArrayList<>(way.isBehind() ? Fillers.PARAMETERS : List.of());
    parameters.addAll(signature.each((type, i) -> type.inC() + " a" + i));
    List<String> checks = new ArrayList<>(way.isBehind() ? Fillers.CHECKS : List.of());
    checks.addAll(signature.each((type, i) -> type.equalsInC("a" + i, i)));
    text.append(
        "%s %s(%s) { seen(%s);%s }\n"
            .formatted(
                signature.resultInC(),
                way.name(signature),
                parameters.isEmpty() ? "void" : String.join(", ", parameters),
                checks.isEmpty() ? "1" : String.join(" && ", checks),
                signature.hasResult() ? " return a0;" : ""));
  }

  private void up(Signature signature, Way way) {
    List<String> arguments = signature.each((type, i) -> "a" + i);
    text.append("%s {".formatted(head(signature, way)));
    text.append(signature.hasResult() ? " %s r = ".formatted(signature.resultInC()) : " ");
    text.append(call("call", way, arguments));
    text.append(" seen(%s);".formatted(isRight(signature, "r")));
    text.append(signature.hasResult() ? " return r; }\n" : " }\n");
  }

  private void onThread(Signature signature, Way way) {
    String run = "run_" + way.name(signature);
    List<String> members = new ArrayList<>(List.of(pointer(signature, way)));
    members.addAll(signature.each((type, i) -> type.inC() + " a" + i));
    if (signature.hasResult()) {
      members.add(signature.resultInC() + " r");
    }
    List<String> arguments = signature.each((type, i) -> "t->a" + i);
    List<String> initial = new ArrayList<>(List.of("call"));
    initial.addAll(signature.each((type, i) -> "a" + i));
    text.append(
        """
        struct %1$s { %2$s; };
        static void *%1$s(void *p) { struct %1$s *t = p; %3$s%4$s return 0; }
        %5$s { struct %1$s t = { %6$s }; on_thread(%1$s, &t); seen(%7$s);%8$s }
        """
            .formatted(
                run,
                String.join("; ", members),
                signature.hasResult() ? "t->r = " : "",
                call("t->call", way, arguments),
                head(signature, way),
                initials(signature, initial),
                isRight(signature, "t.r"),
                signature.hasResult() ? " return t.r;" : ""));
  }

  private static String initials(Signature signature, List<String> values) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> (i == 0 ? ".call = " : ".a" + (i - 1) + " = ") + values.get(i))
        .collect(Collectors.joining(", "));
  }

  private static String head(Signature signature, Way way) {
    List<String> parameters = new ArrayList<>(signature.each((type, i) -> type.inC() + " a" + i));
    parameters.add(pointer(signature, way));
    return "%s %s(%s)"
        .formatted(signature.resultInC(), way.name(signature), String.join(", ", parameters));
  }

  private static String pointer(Signature signature, Way way) {
    List<String> types = new ArrayList<>(way.isBehind() ? Fillers.TYPES : List.of());
    types.addAll(signature.each((type, i) -> type.inC()));
    return "%s (*call)(%s)"
        .formatted(signature.resultInC(), types.isEmpty() ? "void" : String.join(", ", types));
  }

  private static String call(String function, Way way, List<String> arguments) {
    List<String> all = new ArrayList<>(way.isBehind() ? Fillers.LITERALS : List.of());
    all.addAll(arguments);
    return "%s(%s);".formatted(function, String.join(", ", all));
  }

  private static String isRight(Signature signature, String variable) {
    return signature.hasResult() ? signature.parameters().getFirst().equalsInC(variable, 0) : "1";
  }
}
