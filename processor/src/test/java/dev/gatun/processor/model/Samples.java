package dev.gatun.processor.model;

import dev.gatun.annotation.CType;
import dev.gatun.annotation.Threading;
import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.NativeType.Scalar;
import dev.gatun.runtime.layout.Attributes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Small models, built by hand. */
public final class Samples {
  /** Where everything is. */
  public static final Origin SOMEWHERE = new Origin() {};

  private Samples() {}

  /** The name of a type that lies in no other. */
  public static JavaName name(String simple) {
    return new JavaName("demo", List.of(simple));
  }

  /** A Java {@code long}, wide enough for every C type. */
  public static Scalar scalar(CType type) {
    return new Scalar(type, Carrier.LONG);
  }

  public static Member member(String name, NativeType type) {
    return new Member(name, SOMEWHERE, named(name), false, type, 0, false);
  }

  public static Aggregate struct(String name, Member... members) {
    return aggregate(name, false, List.of(members));
  }

  public static Aggregate union(String name, Member... members) {
    return aggregate(name, true, List.of(members));
  }

  public static SealedUnion sealedUnion(String name, Aggregate... variants) {
    return new SealedUnion(
        name(name),
        name(name + "Union"),
        SOMEWHERE,
        true,
        false,
        named(name),
        Optional.empty(),
        Arrays.stream(variants)
            .map(struct -> new Variant(struct.name(), SOMEWHERE, List.of(named("0")), false))
            .toList());
  }

  public static Function function(String name, NativeType result, NativeType... parameters) {
    List<Parameter> list =
        IntStream.range(0, parameters.length)
            .mapToObj(i -> new Parameter("p" + i, SOMEWHERE, parameters[i]))
            .toList();
    return function(name, result, list);
  }

  private static Function function(String name, NativeType result, List<Parameter> parameters) {
    return new Function(
        name,
        SOMEWHERE,
        named(name),
        Optional.empty(),
        result,
        Optional.empty(),
        Optional.empty(),
        parameters,
        false,
        false,
        false,
        Optional.empty());
  }

  /** A function whose parameters are variable ones of C from one on. */
  public static Function variadic(int first, NativeType result, NativeType... parameters) {
    List<Parameter> list =
        IntStream.range(0, parameters.length)
            .mapToObj(
                i -> new Parameter("p" + i, SOMEWHERE, parameters[i], i >= first, false, false))
            .toList();
    return function("f", result, list);
  }

  public static Function throwing(Function f) {
    return new Function(
        f.name(),
        f.origin(),
        f.symbol(),
        f.version(),
        f.result(),
        f.out(),
        f.freedBy(),
        f.parameters(),
        false,
        f.isCritical(),
        false,
        Optional.of(
            new Failing(
                SOMEWHERE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new Thrown.Errno(name("ErrnoException")))));
  }

  public static Function outReturning(Function f, int index, NativeType status) {
    return new Function(
        f.name(),
        f.origin(),
        f.symbol(),
        f.version(),
        f.result(),
        Optional.of(new OutResult(SOMEWHERE, index, status, 0)),
        f.freedBy(),
        f.parameters(),
        false,
        f.isCritical(),
        false,
        f.failing());
  }

  /** The same with parameters that C keeps. */
  public static Function retaining(Function f) {
    List<Parameter> retained =
        f.parameters().stream()
            .map(p -> new Parameter(p.name(), p.origin(), p.type(), false, true, false))
            .toList();
    return new Function(
        f.name(),
        f.origin(),
        f.symbol(),
        f.version(),
        f.result(),
        f.out(),
        f.freedBy(),
        retained,
        false,
        false,
        false,
        f.failing());
  }

  public static Function critical(Function f) {
    return new Function(
        f.name(),
        f.origin(),
        f.symbol(),
        f.version(),
        f.result(),
        f.out(),
        f.freedBy(),
        f.parameters(),
        false,
        true,
        false,
        Optional.empty());
  }

  public static Function optional(Function f) {
    return new Function(
        f.name(),
        f.origin(),
        f.symbol(),
        f.version(),
        f.result(),
        f.out(),
        f.freedBy(),
        f.parameters(),
        true,
        false,
        false,
        Optional.empty());
  }

  public static Library library(Function... functions) {
    return new Library(
        name("Demo"),
        name("DemoBinding"),
        SOMEWHERE,
        true,
        List.of(new Library.Source(List.of(named("demo")))),
        new Conduct(Threading.ANY, SOMEWHERE, List.of(), false),
        Inclusion.NONE,
        List.of(),
        List.of(functions),
        List.of(),
        List.of(),
        List.of());
  }

  /** A unit around its first declaration. */
  public static Unit unit(Declaration... declarations) {
    Map<JavaName, Declaration> known = new LinkedHashMap<>();
    for (Declaration declaration : declarations) {
      known.put(declaration.name(), declaration);
    }
    return new Unit(declarations[0], known, Set.of());
  }

  private static Aggregate aggregate(String name, boolean isUnion, List<Member> members) {
    return new Aggregate(
        name(name),
        name(name + "Struct"),
        SOMEWHERE,
        true,
        isUnion ? Attributes.UNION : Attributes.STRUCT,
        false,
        false,
        named(name),
        members);
  }

  public static Named named(String text) {
    return new Named(text, SOMEWHERE);
  }
}
