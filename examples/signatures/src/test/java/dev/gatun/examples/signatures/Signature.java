package dev.gatun.examples.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A signature of up to three parameters; all structs in it have the same members.
 *
 * @param hasResult whether it returns its first parameter, or nothing
 * @param parameters its parameters
 */
record Signature(boolean hasResult, List<Type> parameters) {
  private static final int MOST = 3;

  /** All of them. */
  static List<Signature> all() {
    List<List<Type>> lists = new ArrayList<>(lists(List.of(Scalar.values()), 0, MOST));
    for (List<Scalar> members : lists(List.of(Scalar.values()), 1, Structure.MOST)) {
      Structure structure = new Structure(members);
      List<Type> types = new ArrayList<>(List.of(Scalar.values()));
      types.add(structure);
      Signature.<Type>lists(types, 1, MOST).stream()
          .filter(list -> list.contains(structure))
          .forEach(lists::add);
    }
    List<Signature> all = new ArrayList<>();
    for (List<Type> list : lists) {
      all.add(new Signature(false, list));
      if (!list.isEmpty()) {
        all.add(new Signature(true, list));
      }
    }
    return all;
  }

  /** Its name, such as {@code pass_IS_FD}: one letter for each parameter, then the members. */
  String name() {
    String letters = parameters.stream().map(Type::letter).collect(Collectors.joining());
    String members = structure().map(it -> it.name().substring(1)).orElse("");
    return (hasResult ? "pass_" : "take_") + letters + members;
  }

  /** The struct among its parameters. */
  Optional<Structure> structure() {
    return parameters.stream()
        .filter(Structure.class::isInstance)
        .map(Structure.class::cast)
        .findFirst();
  }

  /** What it returns, in C. */
  String resultInC() {
    return hasResult ? parameters.getFirst().inC() : "void";
  }

  /** What it returns, in Java. */
  String resultInJava() {
    return hasResult ? parameters.getFirst().inJava() : "void";
  }

  /** What is passed. */
  List<Object> values() {
    return IntStream.range(0, parameters.size()).mapToObj(i -> parameters.get(i).value(i)).toList();
  }

  /** Something for each parameter and its place. */
  List<String> each(BiFunction<Type, Integer, String> text) {
    return IntStream.range(0, parameters.size())
        .mapToObj(i -> text.apply(parameters.get(i), i))
        .toList();
  }

  private static <T> List<List<T>> lists(List<? extends T> of, int least, int most) {
    List<List<T>> all = new ArrayList<>();
    List<List<T>> longest = List.of(List.of());
    for (int length = 0; length <= most; length++) {
      if (length >= least) {
        all.addAll(longest);
      }
      List<List<T>> longer = new ArrayList<>();
      for (List<T> list : longest) {
        for (T next : of) {
          List<T> extended = new ArrayList<>(list);
          extended.add(next);
          longer.add(List.copyOf(extended));
        }
      }
      longest = longer;
    }
    return all;
  }
}
