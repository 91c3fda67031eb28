package dev.gatun.runtime;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The handles of variadic functions that agree in all but their variable arguments: one handle for
 * each list of types that those had, linked when it is first met. Safe for several threads.
 *
 * <p>A program meets few such lists. One that makes up ever new ones keeps 256 of them at most; at
 * the next one all are dropped, to be linked again when they are needed.
 */
public final class VariadicShapes {
  private static final int MOST = 256;

  private final FunctionDescriptor declared;
  private final Linker.Option[] options;
  private final Map<List<MemoryLayout>, MethodHandle> handles = new ConcurrentHashMap<>();

  /**
   * Creates the empty collection; nothing is linked yet.
   *
   * @param declared the result, and the arguments before the variable ones
   * @param options the options of the linker, the index of the first variadic argument among them
   */
  public VariadicShapes(FunctionDescriptor declared, Linker.Option... options) {
    this.declared = declared;
    this.options = options.clone();
  }

  /**
   * {@return the handle for the types of these arguments: as {@link Linking#downcall} gives it,
   * with an {@code Object[]} of the variable arguments at its end}
   *
   * @param arguments the variable arguments
   * @throws IllegalArgumentException if they are more than a method handle can take, which are some
   *     250 ints or half as many longs
   */
  public MethodHandle handle(VariadicArguments arguments) {
    MethodHandle known = handles.get(arguments.layouts());
    if (known != null) {
      return known;
    }
    MethodHandle linked = link(arguments);
    if (handles.size() >= MOST) {
      handles.clear();
    }
    handles.put(List.copyOf(arguments.layouts()), linked);
    return linked;
  }

  int size() {
    return handles.size();
  }

  private MethodHandle link(VariadicArguments arguments) {
    MemoryLayout[] variable = arguments.layouts().toArray(MemoryLayout[]::new);
    try {
      MethodHandle handle =
          Linking.downcall(declared.appendArgumentLayouts(variable), options.clone());
      MethodType type = handle.type();
      int first = type.parameterCount() - variable.length;
      for (int i = first; i < type.parameterCount(); i++) {
        type = type.changeParameterType(i, Object.class);
      }
      return handle.asType(type).asSpreader(Object[].class, variable.length);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          arguments + " has " + variable.length + " arguments that cannot be passed in one call",
          e);
    }
  }
}
