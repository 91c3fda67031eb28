package dev.gatun.processor.emit;

import com.palantir.javapoet.ClassName;

/** The types that generated code is written against. */
final class Ffm {
  static final ClassName ARENA = foreign("Arena");
  static final ClassName FUNCTION_DESCRIPTOR = foreign("FunctionDescriptor");
  static final ClassName LINKER = foreign("Linker");
  static final ClassName MEMORY_LAYOUT = foreign("MemoryLayout");
  static final ClassName PATH_ELEMENT = foreign("MemoryLayout").nestedClass("PathElement");
  static final ClassName MEMORY_SEGMENT = foreign("MemorySegment");
  static final ClassName SEGMENT_ALLOCATOR = foreign("SegmentAllocator");
  static final ClassName SEQUENCE_LAYOUT = foreign("SequenceLayout");
  static final ClassName STRUCT_LAYOUT = foreign("StructLayout");
  static final ClassName UNION_LAYOUT = foreign("UnionLayout");
  static final ClassName VALUE_LAYOUT = foreign("ValueLayout");

  static final ClassName METHOD_HANDLE = ClassName.get("java.lang.invoke", "MethodHandle");
  static final ClassName METHOD_HANDLES = ClassName.get("java.lang.invoke", "MethodHandles");
  static final ClassName PATH = ClassName.get("java.nio.file", "Path");
  static final ClassName STRING = ClassName.get("java.lang", "String");
  static final ClassName THROWABLE = ClassName.get("java.lang", "Throwable");

  static final ClassName ARGUMENTS = runtime("Arguments");
  static final ClassName BIT_FIELD = runtime("BitField");
  static final ClassName BLOCKING_CALLS = runtime("BlockingCalls");
  static final ClassName C_INTEGER = runtime("CInteger");
  static final ClassName C_STRING = runtime("CString");
  static final ClassName C_STRUCT = runtime("CStruct");
  static final ClassName CALLBACK_POINTERS = runtime("CallbackPointers");
  static final ClassName CALLBACK_STUB = runtime("CallbackStub");
  static final ClassName CALLBACK_STUBS = runtime("CallbackStubs");
  static final ClassName CALLBACKS = runtime("Callbacks");
  static final ClassName CAPTURED_ERRNO = runtime("CapturedErrno");
  static final ClassName CAPTURED_LAST_ERROR = runtime("CapturedLastError");
  static final ClassName CLOSEABLE_LIBRARY = runtime("CloseableLibrary");
  static final ClassName CONFINED_CALLS = runtime("ConfinedCalls");
  static final ClassName DERIVED_VIEW = runtime("DerivedView");
  static final ClassName DERIVED_VIEW_ACCESS = runtime("DerivedViewAccess");
  static final ClassName FAILURE_MESSAGE = runtime("FailureMessage");
  static final ClassName FLAG_SETS = runtime("FlagSets");
  static final ClassName FLEXIBLE_ARRAYS = runtime("FlexibleArrays");
  static final ClassName GATUN_GENERATED = runtime("GatunGenerated");
  static final ClassName HANDLE_IN_USE = runtime("HandleInUse");
  static final ClassName LAYOUTS = runtime("Layouts");
  static final ClassName LINKING = runtime("Linking");
  static final ClassName OUT_SLICE = runtime("OutSlice");
  static final ClassName OPAQUE_HANDLE = runtime("OpaqueHandle");
  static final ClassName OWNERSHIP = runtime("Ownership");
  static final ClassName PACKAGED_LIBRARIES = runtime("PackagedLibraries");
  static final ClassName POINTERS = runtime("Pointers");
  static final ClassName RETAINED_MEMORY = runtime("RetainedMemory");
  static final ClassName SERIALIZED_CALLS = runtime("SerializedCalls");
  static final ClassName SLICES = runtime("Slices");
  static final ClassName STATUS_EXCEPTION = runtime("StatusException");
  static final ClassName STRUCT_ARRAY = runtime("StructArray");
  static final ClassName SYMBOLS = runtime("Symbols");
  static final ClassName TAGS = runtime("Tags");
  static final ClassName ARRAY_COPIES = runtime("ArrayCopies");
  static final ClassName TEMPORARIES = runtime("Temporaries");
  static final ClassName LIBRARY_NOT_FOUND = runtime("LibraryNotFoundException");
  static final ClassName UNKNOWN_VALUE = runtime("UnknownValueException");
  static final ClassName USER_OBJECTS = runtime("UserObjects");
  static final ClassName VARIADIC_ARGUMENTS = runtime("VariadicArguments");
  static final ClassName VARIADIC_SHAPES = runtime("VariadicShapes");

  private Ffm() {}

  private static ClassName foreign(String name) {
    return ClassName.get("java.lang.foreign", name);
  }

  private static ClassName runtime(String name) {
    return ClassName.get("dev.gatun.runtime", name);
  }
}
