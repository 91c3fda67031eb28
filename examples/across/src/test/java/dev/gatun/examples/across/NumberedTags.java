package dev.gatun.examples.across;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

/**
 * A tagged union whose tags are numbers, of which one looks octal, and several select a variant.
 */
@NativeLibrary(value = "across_tagged", header = "across_tagged.h")
interface NumberedTags {
  @Struct("TaggedPoint")
  record Point(int x, double y) {}

  @Struct("TaggedValue")
  record Value(int kind, @Tagged(by = "kind") @Anonymous Body body) {}

  @Union
  sealed interface Body {
    @Variant("10")
    record At(Point point) implements Body {}

    @Variant("0x10")
    record Whole(long integer) implements Body {}
  }

  @Struct("TaggedValue")
  interface ValueView {
    int kind();

    void kind(int kind);

    @Tagged(by = "kind")
    @Anonymous
    BodyView body();

    void body(BodyView body);
  }

  @Struct("TaggedValue")
  interface NamedView {
    TaggedKind kind();

    void kind(TaggedKind kind);

    @Tagged(by = "kind")
    @Anonymous
    NamedBodyView body();

    void body(NamedBodyView body);
  }

  @Union
  sealed interface BodyView {
    @Variant({"1", "-7", "0x7fffffff"})
    non-sealed interface Whole extends BodyView {
      long integer();

      void integer(long integer);
    }

    @Variant("10")
    non-sealed interface Real extends BodyView {
      double real();

      void real(double real);
    }
  }

  @Union
  sealed interface NamedBodyView {
    @Variant({"INTEGER", "POINT"})
    non-sealed interface Whole extends NamedBodyView {
      long integer();

      void integer(long integer);
    }

    @Variant("REAL")
    non-sealed interface Real extends NamedBodyView {
      double real();
    }
  }

  @Symbol("tagged_value_make")
  Value make(int kind);

  @Symbol("tagged_value_check_in")
  boolean check(@In Value value, int kind);

  @Symbol("tagged_failures")
  int failures();
}
