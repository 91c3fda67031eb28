package dev.gatun.processor.model;

import dev.gatun.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method that stands for a C function, or the method of a callback.
 *
 * @param name the name of the method
 * @param origin where it is declared
 * @param symbol the name of the function in C
 * @param version the version of the symbol, where the library has several under one name
 * @param result its result in Java
 * @param out the out-parameter through which C gives the result, where it does not return it
 * @param freedBy the function of C that frees the memory of the result, where that is the caller's
 * @param parameters its parameters, those included that C never sees
 * @param isOptional whether the library may lack it
 * @param isCritical whether the call skips the thread transition
 * @param isBlocking whether the call may block for long
 * @param failing when it failed and what is thrown then, where it says so
 */
public record Function(
    String name,
    Origin origin,
    Named symbol,
    Optional<Named> version,
    NativeType result,
    Optional<OutResult> out,
    Optional<Named> freedBy,
    List<Parameter> parameters,
    boolean isOptional,
    boolean isCritical,
    boolean isBlocking,
    Optional<Failing> failing) {
  /** {@return the parameters that are handles of a type} */
  public Stream<Parameter> parametersOf(JavaName handle) {
    return parameters.stream()
        .filter(
            parameter ->
                parameter.type() instanceof NativeType.HandlePointer pointer
                    && pointer.type().equals(handle));
  }

  /** {@return the symbol as a library is asked for it, with its version if it has one} */
  public String lookedFor() {
    return symbol.text() + version.map(it -> "@" + it.text()).orElse("");
  }

  /** {@return what C itself returns} */
  public NativeType returned() {
    return out.map(OutResult::status).orElse(result);
  }
}
