package dev.gatun.examples.signatures;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Calls all functions of one library, in a JVM of its own. */
final class Calls {
  private static final String PACKAGE = Calls.class.getPackageName();

  private final String library;
  private final Object binding;
  private final Map<String, Method> functions;
  private final List<String> wrong = new ArrayList<>();
  private int checks;

  /** The checks that C must have counted. */
  private int expectedOfC;

  private Calls(Path file, String name) throws ReflectiveOperationException {
    library = PACKAGE + "." + name;
    binding = Class.forName(library + "Binding").getMethod("open", Path.class).invoke(null, file);
    functions =
        Arrays.stream(Class.forName(library).getDeclaredMethods())
            .collect(Collectors.toMap(Method::getName, Function.identity()));
  }

  /**
   * Prints what was wrong, then how many checks there were and how long they took.
   *
   * @param args the library, the name of its interface, and then the names of the signatures
   */
  public static void main(String[] args) throws ReflectiveOperationException {
    long start = System.nanoTime();
    Map<String, Signature> all =
        Signature.all().stream().collect(Collectors.toMap(Signature::name, Function.identity()));
    Calls calls = new Calls(Path.of(args[0]), args[1]);
    for (String name : Arrays.asList(args).subList(2, args.length)) {
      for (Way way : Way.values()) {
        calls.call(all.get(name), way);
      }
    }
    calls.compareCounts();
    calls.wrong.forEach(System.out::println);
    System.out.println(
        new Outcome(calls.checks, calls.wrong.size(), (System.nanoTime() - start) / 1e9));
  }

  private void call(Signature signature, Way way) throws ReflectiveOperationException {
    String name = way.name(signature);
    List<Object> arguments = new ArrayList<>(signature.values());
    Answering answering = null;
    if (way.isUp()) {
      answering = new Answering(signature, way);
      arguments.add(answering.callback(library));
    } else if (way.isBehind()) {
      arguments.addAll(0, Fillers.VALUES);
    }
    Object returned;
    try {
      returned = functions.get(name).invoke(binding, arguments.toArray());
    } catch (InvocationTargetException e) {
      wrong.add(name + " threw " + e.getCause());
      return;
    }
    expectedOfC++;
    check(
        name + " returned", returned, signature.hasResult() ? signature.values().getFirst() : null);
    if (answering != null) {
      check(name + " called back, times", answering.times, 1);
      check(name + " passed", answering.passed, answering.expected);
      check(name + " on its own thread", answering.isOnThread, way.isOnThread());
    }
  }

  private void compareCounts() throws ReflectiveOperationException {
    check("right in C", functions.get("right").invoke(binding), expectedOfC);
    check("wrong in C", functions.get("wrong").invoke(binding), 0);
    checks += expectedOfC;
  }

  private void check(String what, Object actual, Object expected) {
    checks++;
    if (actual == null ? expected != null : !actual.equals(expected)) {
      wrong.add("%s: %s, not %s".formatted(what, actual, expected));
    }
  }

  /** A callback that keeps what it gets, and returns its first argument behind the fillers. */
  private static final class Answering {
    private final Signature signature;
    private final Way way;
    private final Thread caller = Thread.currentThread();
    private final List<Object> expected = new ArrayList<>();
    private List<Object> passed = List.of();
    private boolean isOnThread;
    private int times;

    Answering(Signature signature, Way way) {
      this.signature = signature;
      this.way = way;
      expected.addAll(way.isBehind() ? Fillers.VALUES : List.of());
      expected.addAll(signature.values());
    }

    Object callback(String library) throws ClassNotFoundException {
      Class<?> type = Class.forName(library + "$" + JavaSource.callback(signature, way));
      return Proxy.newProxyInstance(
          type.getClassLoader(),
          new Class<?>[] {type},
          (proxy, method, arguments) -> called(arguments == null ? new Object[0] : arguments));
    }

    private Object called(Object[] arguments) {
      times++;
      passed = List.of(arguments);
      isOnThread = Thread.currentThread() != caller;
      return signature.hasResult() ? arguments[way.isBehind() ? Fillers.VALUES.size() : 0] : null;
    }
  }
}
