package dev.gatun.processor.model;

import dev.gatun.processor.diagnostic.Origin;
import dev.gatun.runtime.layout.Attributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type that the user declared for C, and for which a type is generated. */
public sealed interface Declaration {
  /** {@return the name of the declared type} */
  JavaName name();

  /** {@return the name of the generated type} */
  JavaName generated();

  /** {@return where it is declared} */
  Origin origin();

  /** {@return whether the declared type can be seen from other packages} */
  boolean isPublic();

  /**
   * A library.
   *
   * @param sources where its symbols are looked for, in this order
   * @param conduct how its calls are made
   * @param inclusion the headers that declare all this, those of its parents included
   * @param constants its constants that a header has too
   * @param functions its functions
   * @param texts its methods that have a body, and give the text of a failure
   * @param variables its global variables
   * @param defaults its methods that have a body, such as {@code open(Path)}
   */
  record Library(
      JavaName name,
      JavaName generated,
      Origin origin,
      boolean isPublic,
      List<Source> sources,
      Conduct conduct,
      Inclusion inclusion,
      List<HeaderConstant> constants,
      List<Function> functions,
      List<Function> texts,
      List<Variable> variables,
      List<MethodWithBody> defaults)
      implements Declaration {
    /**
     * One library.
     *
     * @param names the names to try; none for what every process has
     */
    public record Source(List<Named> names) {
      /** {@return whether it is what every process has} */
      public boolean isProcess() {
        return names.isEmpty();
      }
    }

    /** {@return the names of all methods that its generated class has to have, each once} */
    public List<String> methodNames() {
      Stream<String> bound =
          Stream.concat(
              functions.stream().map(Function::name), variables.stream().map(Variable::name));
      return Stream.concat(bound, defaults.stream().map(MethodWithBody::name)).distinct().toList();
    }

    /** {@return its methods that can be asked for the text of a failure} */
    public List<Function> messages() {
      return Stream.concat(functions.stream(), texts.stream()).toList();
    }
  }

  /**
   * A struct, or an untagged union.
   *
   * @param attributes what it declares for all its members
   * @param isView whether it is an interface over native memory; otherwise a record that is copied
   * @param isVariant whether it is a member of a tagged union
   * @param isPartial whether C has members beside these, and only its compiler knows where they lie
   * @param cName its name in C
   * @param members its members in the order of C
   * @param base the view that it extends, with whose members it begins, if there is one
   * @param defaults the methods of a view that have a body
   */
  record Aggregate(
      JavaName name,
      JavaName generated,
      Origin origin,
      boolean isPublic,
      Attributes attributes,
      boolean isView,
      boolean isVariant,
      boolean isPartial,
      Named cName,
      List<Member> members,
      Optional<JavaName> base,
      List<MethodWithBody> defaults)
      implements Declaration {
    /** Creates one that is whole, and extends no other. */
    public Aggregate(
        JavaName name,
        JavaName generated,
        Origin origin,
        boolean isPublic,
        Attributes attributes,
        boolean isView,
        boolean isVariant,
        Named cName,
        List<Member> members) {
      this(
          name,
          generated,
          origin,
          isPublic,
          attributes,
          isView,
          isVariant,
          false,
          cName,
          members,
          Optional.empty(),
          List.of());
    }

    /** {@return whether all members share their place} */
    public boolean isUnion() {
      return attributes.isUnion();
    }

    /** {@return whether the order of an interface's methods says where its members lie} */
    public boolean isOrderedByMethods() {
      return isView && !isUnion();
    }

    /** {@return the Java names of the members in their order} */
    public String order() {
      return members.stream().map(Member::name).collect(Collectors.joining(", "));
    }

    /** {@return the array at the end that is as long as another member says, if there is one} */
    public Optional<Member> flexible() {
      return members.stream()
          .filter(member -> member.type() instanceof NativeType.FlexibleArray)
          .findFirst();
    }

    /** {@return the member of a Java name, if there is one} */
    public Optional<Member> member(String name) {
      return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }
  }

  /**
   * A union of which a tag selects the valid member: a sealed interface.
   *
   * @param isView whether its variants are views; otherwise they are records
   * @param cName its name in C
   * @param tag the Java name of the member that every variant begins with; empty where the tag is a
   *     member of the struct around the union
   * @param variants its members in the order of C
   */
  record SealedUnion(
      JavaName name,
      JavaName generated,
      Origin origin,
      boolean isPublic,
      boolean isView,
      Named cName,
      Optional<Named> tag,
      List<Variant> variants)
      implements Declaration {
    /** {@return the variant for the tags that select no other, if there is one} */
    public Optional<Variant> unknown() {
      return variants.stream().filter(Variant::isUnknown).findFirst();
    }

    /** {@return whether each constant of an enum that is the tag selects a variant by its name} */
    public boolean coversAll(Enumeration tags) {
      Set<String> named =
          variants.stream()
              .flatMap(variant -> variant.tags().stream())
              .map(Named::text)
              .collect(Collectors.toSet());
      return tags.constants().stream().map(Constant::name).allMatch(named::contains);
    }
  }

  /**
   * An enum.
   *
   * @param cName its name in C
   * @param constants its constants
   */
  record Enumeration(
      JavaName name,
      JavaName generated,
      Origin origin,
      boolean isPublic,
      Named cName,
      List<Constant> constants)
      implements Declaration {
    /** {@return the constant for the numbers that have no other, if there is one} */
    public Optional<Constant> unknown() {
      return constants.stream().filter(Constant::isUnknown).findFirst();
    }
  }

  /**
   * A functional interface that stands for a function pointer, whoever calls it.
   *
   * @param function its method
   * @param onFailure what C gets from it where it throws
   */
  record Callback(
      JavaName name,
      JavaName generated,
      Origin origin,
      boolean isPublic,
      Function function,
      long onFailure)
      implements Declaration {}

  /**
   * An opaque pointer with a type of its own.
   *
   * @param cName the name in C of what it points to
   * @param close the function that closes it, if it can be closed
   * @param owner what it belongs to, if it does
   */
  record Handle(
      JavaName name,
      JavaName generated,
      Origin origin,
      boolean isPublic,
      Named cName,
      Optional<Function> close,
      Optional<Owner> owner)
      implements Declaration {
    /**
     * The handle that another belongs to.
     *
     * @param type its type
     * @param origin where that is said
     */
    public record Owner(JavaName type, Origin origin) {}
  }
}
