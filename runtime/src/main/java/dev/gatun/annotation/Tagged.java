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
 *
 * <p>On a sealed interface: every variant begins with the tag. Such a union stands for itself,
 * wherever a struct can be.
 *
 * <pre>{@code
 * @Union @Tagged(by = "type") sealed interface Event {
 *   EventType type();
 *
 *   @Variant("KEY") record Key(EventType type, int code) implements Event {}
 *   @Variant("QUIT") record Quit(EventType type) implements Event {}
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
public @interface Tagged {
  /** {@return the Java name of the member that holds the tag} */
  String by();
}
