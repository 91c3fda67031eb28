package demo;

import static dev.gatun.runtime.CInteger.SIZE_T;
import static java.lang.foreign.ValueLayout.ADDRESS;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.UnknownValueException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Animals} to the native library <code>animals</code>, as declared in <code>animals.h</code>.
 */
@GatunGenerated
public final class AnimalsBinding implements Animals {
  private final Symbols symbols;

  private long animalAtAddress;

  private AnimalsBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>animals</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static AnimalsBinding open() {
    return new AnimalsBinding(Symbols.open("animals"));
  }

  /**
   * {@return the binding to a library at a place of your own}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @param library the absolute path of the library
   * @throws IllegalArgumentException if the path is not absolute
   * @throws dev.gatun.runtime.LibraryNotFoundException if there is no such file, or it cannot be loaded
   */
  public static AnimalsBinding open(Path library) {
    return new AnimalsBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static AnimalsBinding open(Symbols symbols) {
    return new AnimalsBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code struct Animal *animal_at(size_t index)}.
   */
  @Override
  public AnimalView at(long index) {
    if (animalAtAddress == 0) {
      animalAtAddress = address("animal_at", "index");
    }
    try {
      MemorySegment returned = (MemorySegment) PointerOfSizeT.HANDLE.invokeExact(
          MemorySegment.ofAddress(animalAtAddress), SIZE_T.require(index, "Animals.at: index"));
      Callbacks.rethrowFailure();
      return AnimalViewStruct.atNullable(returned);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "animal_at");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfSizeT {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS,
        SIZE_T.handedOver()));
  }

  /**
   * Knows the numbers that the constants of {@link Animals.AnimalKind} have in C.
   */
  @GatunGenerated
  public static final class AnimalKindEnum {
    private AnimalKindEnum() {
    }

    /**
     * {@return the number of a constant}
     *
     * @param constant the constant
     * @param what the name of the value for messages
     */
    public static int toC(Animals.AnimalKind constant, String what) {
      return switch (Arguments.require(constant, what)) {
        case DOG -> 0;
        case CAT -> 1;
      };
    }

    /**
     * {@return the constant of a number}
     *
     * @param number the number
     * @param what the name of the value for messages
     */
    public static Animals.AnimalKind fromC(int number, String what) {
      return switch (number) {
        case 0 -> Animals.AnimalKind.DOG;
        case 1 -> Animals.AnimalKind.CAT;
        default ->
            throw UnknownValueException.of(
                what, number, "Animals.AnimalKind (DOG = 0, CAT = 1)");
      };
    }
  }
}
