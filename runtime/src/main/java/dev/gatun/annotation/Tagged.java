package dev.gatun.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A union member whose valid variant is told by a sibling member, its tag: reading checks the tag,
 * writing sets it.
 *
 * <pre>{@code
 * @Struct record Animal(AnimalKind kind, @Tagged(by = "kind") @Anonymous Body body) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Tagged {
  /** {@return the Java name of the member that holds the tag} */
  String by();
}
