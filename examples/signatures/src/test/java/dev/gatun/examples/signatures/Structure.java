package dev.gatun.examples.signatures;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A struct that is passed by value.
 *
 * @param members what is in it
 */
record Structure(List<Scalar> members) implements Type {
  /** The most members that a struct here has. */
  static final int MOST = 3;

  /** Its name, in C and in Java: {@code S_ID} for an {@code int} and a {@code double}. */
  String name() {
    return "S_" + members.stream().map(Scalar::letter).collect(Collectors.joining());
  }

  @Override
  public String letter() {
    return "S";
  }

  @Override
  public String inC() {
    return "struct " + name();
  }

  @Override
  public String inJava() {
    return name();
  }

  @Override
  public Object value(int place) {
    Object[] values =
        IntStream.range(0, members.size()).mapToObj(i -> members.get(i).member(place, i)).toArray();
    try {
      Class<?> type = Class.forName(Structure.class.getPackageName() + "." + name());
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String literal(int place) {
    return IntStream.range(0, members.size())
        .mapToObj(i -> members.get(i).memberLiteral(place, i))
        .collect(Collectors.joining(", ", "(" + inC() + ") { ", " }"));
  }

  @Override
  public String equalsInC(String variable, int place) {
    return IntStream.range(0, members.size())
        .mapToObj(
            i -> "%s.m%d == %s".formatted(variable, i, members.get(i).memberLiteral(place, i)))
        .collect(Collectors.joining(" && "));
  }
}
