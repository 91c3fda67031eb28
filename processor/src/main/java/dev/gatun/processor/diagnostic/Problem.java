package dev.gatun.processor.diagnostic;

/**
 * Everything that Gatun can find wrong, in the order a reader meets it; the only way to report.
 *
 * <p>A number is never used again for something else. The texts are formats over the user's own
 * names.
 */
public enum Problem {
  // 1 to 19: libraries
  LIBRARY_IS_NOT_AN_INTERFACE(
      1,
      "%s is not an interface",
      "the generated class implements the library's functions, which an interface declares",
      "make it 'interface %1$s'"),
  TYPE_IS_GENERIC(
      2,
      "%s has type parameters",
      "a C declaration has none, so nothing could say what they stand for",
      "declare it without type parameters"),
  TYPE_IS_PRIVATE(
      3,
      "%s is private",
      "the generated class lies beside it and must see it",
      "drop 'private' here or on the type around it"),
  LIBRARY_NAME_IS_BLANK(
      4,
      "the library has a blank name",
      "a library is looked for by its name",
      "write the name, or leave the value out to use the functions of the process itself"),
  LIBRARY_NAME_IS_A_RELATIVE_PATH(
      5,
      "'%s' is a relative path",
      "it would depend on the working directory, where anybody can put a file",
      "write the bare name such as 'animals', or an absolute path"),
  METHOD_NAME_IS_TAKEN(
      6,
      "'%s' is a method of the generated class itself",
      "the generated class has methods of its own to open the library and to ask for its functions",
      "give the method another name and keep the C name with %2$s(\"%3$s\")"),
  GENERATED_NAME_IS_TAKEN(
      7,
      "%s would be generated twice",
      "the names of the classes around a declaration are part of the generated name, and another"
          + " declaration has the same",
      "rename %2$s, or move it"),
  GENERATED_TYPE_EXISTS(
      8,
      "%s exists already",
      "it is the name of the class that is generated for %2$s",
      "rename one of the two; if it is left from an earlier build, delete its class file"),
  PARENT_SPEAKS_OF_JAVA(
      9,
      "'%s' comes from %s, which is no declaration of C",
      "%3$s",
      "declare '%1$s' in %4$s itself: with the types of C, or with a body"),
  METHOD_IS_INHERITED_TWICE(
      10,
      "'%s' comes from %s and from %s",
      "the two may stand for different functions of C, and the generated class has one method",
      "declare it in %4$s too, as it is meant there"),
  VERSION_IS_NO_VERSION(
      11,
      "'%s' is no version of a symbol",
      "it is a name of letters, digits, '_', '.', '+' and '-', which the library gave to it",
      "write what 'objdump -T' or 'nm -D' shows behind the '@', such as \"GLIBC_2.2.5\", or drop"
          + " it"),
  TYPE_WAS_COMPILED_WITHOUT_GATUN(
      12,
      "%s has no generated class %s",
      "it was compiled before, and without Gatun's processor, which makes that class",
      "compile it with the processor, where it is declared"),
  GENERATED_CLASS_IS_STALE(
      13,
      "%s and its generated class %s differ in their members: %s and %s",
      "where a member lies follows from the order; one of the two class files is older than the"
          + " other, or a compiler does not keep the order of methods",
      "compile %1$s again with the processor, where it is declared"),
  LIBRARY_IS_SEALED(
      14, "%s is sealed", "a library is implemented by the generated class", "drop 'sealed'"),
  NATIVES_ARE_MISSING(
      15,
      "-Agatun.natives names '%s', which is no directory",
      "the libraries that will be in jars are hashed while compiling, so that no others are loaded",
      "name the directory that has a directory for each platform, such as linux-x64, or drop the"
          + " option"),
  NATIVES_OF_AN_UNKNOWN_PLATFORM(
      16,
      "'%s' in -Agatun.natives is no platform%s",
      "the runtime looks for a library under the name of the platform that it runs on, so nobody"
          + " would find what is there",
      "name it as one of %3$s"),
  // 20 to 39: unions and their tags
  TAG_NAMES_NO_FIELD(
      20,
      "tag '%s' names no member of %s%s",
      "a tagged union reads its tag from a sibling member of the same struct",
      "%4$s"),
  TAG_IS_NOT_AN_INTEGER(
      21,
      "tag '%s' is of a type that holds no tag",
      "a tag is an enum with @CEnum or an integer, because C compares it with constants",
      "name an enum or integer member"),
  TAGGED_MEMBER_IS_NO_SEALED_UNION(
      22,
      "'%s' has a tag, but is no sealed union",
      "the tag selects one of the variants of a sealed interface with @Union",
      "make its type a sealed interface with @Union and one @Variant for each member, or drop"
          + " @Tagged"),
  SEALED_UNION_HAS_NO_TAG(
      23,
      "'%s' has no tag",
      "nothing says which variant of %2$s is valid, and reading the wrong one reads garbage",
      "name the sibling member that says so: @Tagged(by = \"...\")"),
  SEALED_UNION_OUTSIDE_A_STRUCT(
      24,
      "%s stands alone",
      "its tag is a member of the struct around it, so outside of a struct nothing says which"
          + " variant is valid",
      "pass the struct that contains it"),
  VARIANT_HAS_NO_TAG_VALUE(
      25,
      "no tag selects %s, a variant of %s",
      "the tag says which variant is valid, and no other way tells when this one is",
      "give it @Variant with the name of a constant of the tag's enum, or with a number as text:"
          + " @Variant(\"0\"); or @Unknown @Variant for all other tags"),
  VARIANT_NAMES_NO_CONSTANT(
      26,
      "'%s' is no constant of %s%s",
      "a variant is selected by a constant of the tag's enum",
      "use one of %4$s"),
  VARIANT_IS_NO_NUMBER(
      27,
      "'%s' is neither a decimal nor a 0x number",
      "the tag '%2$s' is an integer, so its variants are selected by numbers",
      "write such a number, without zeros before it, or make the tag an enum"),
  TAG_CANNOT_HOLD_VARIANT(
      28,
      "tag '%2$s' cannot hold %1$s",
      "a variant with a tag outside of the tag's type could never be read",
      "use a number from %3$s to %4$s, or a wider Java type for the tag"),
  VARIANTS_SHARE_A_TAG(
      29,
      "%s and %s have the same tag %s",
      "reading could not tell which of the two is valid",
      "give each variant a tag of its own"),
  VARIANT_IS_OF_ANOTHER_FORM(
      30,
      "%s is %s, but %s",
      "a union is either copied as records or viewed as interfaces, as a whole and with the struct"
          + " around it",
      "make it %4$s"),
  VARIANT_OUTSIDE_OF_A_UNION(
      31,
      "%s has @Variant, but belongs to no union",
      "a variant is a permitted subtype of a sealed interface with @Union",
      "let it implement the union, and mark the union with @Union"),
  SEALED_UNION_HAS_METHODS(
      32,
      "%s is a sealed union and has the member '%s', which is no component of its variant %s",
      "what a sealed union has, each of its variants has",
      "make it a component of every variant, or give it a body: 'default'"),
  UNION_RECORD_HOLDS_A_POINTER(
      33,
      "'%s' cannot be read from an untagged union",
      "a union record reads all its members, and another member's bytes would be followed as a"
          + " pointer, or be no value of its type",
      "declare it as @Nullable MemorySegment or as an integer, use a view, or add a tag and make"
          + " the union sealed"),
  VARIANT_IS_A_CLASS(
      34,
      "%s is neither a record nor an interface",
      "a variant is the members that are valid under its tag",
      "make it a record, or a non-sealed interface"),
  UNKNOWN_VARIANT_HAS_TAGS(
      35,
      "%s is @Unknown, but has tags of its own",
      "it stands for all tags that select no other variant",
      "drop the tags: '@Unknown @Variant', or drop @Unknown"),
  TWO_UNKNOWN_VARIANTS(
      36,
      "%s is a second @Unknown variant",
      "every tag that selects no other variant selects the one @Unknown variant",
      "keep one of them"),
  UNKNOWN_TYPE_IS_NO_VARIANT(
      37,
      "%s is @Unknown, but no variant of a union",
      "it says which variant is read where the tag selects no other",
      "drop @Unknown, or make it a variant: '@Unknown @Variant'"),
  VARIANT_DOES_NOT_BEGIN_WITH_TAG(
      38,
      "%s does not begin with the tag '%s'%s",
      "the tag is read before it is known which variant it is",
      "make '%2$s' the first member of every variant of %4$s"),
  TAG_DIFFERS_BETWEEN_VARIANTS(
      39,
      "tag '%s' has another type in %s than in %s",
      "the same bytes are the tag of every variant",
      "declare it alike in all variants of the union"),
  UNKNOWN_VARIANT_IS_NEVER_READ(
      70,
      "no tag is left for %s",
      "every constant of %2$s selects another variant, and a number without a constant is an"
          + " exception",
      "add a constant with @Unknown to %2$s, or drop the variant"),
  UNION_HAS_ITS_OWN_TAG(
      71,
      "'%s' has a tag, but %s has one already",
      "each variant of it begins with the tag",
      "drop @Tagged here"),
  VARIANT_HAS_TWO_UNIONS(
      72,
      "%s is a variant of %s and of %s",
      "the view of a variant has room for its whole union, which has to be one",
      "declare a view of its own for each of the two"),
  // 40 to 69: structs
  STRUCT_IS_A_CLASS(
      40,
      "%s is %s",
      "a struct is a record where it is copied, or an interface where it is viewed in native"
          + " memory",
      "make it a record or an interface"),
  STRUCT_IS_EMPTY(
      41,
      "%s has no members",
      "C does not know empty structs, and compilers disagree on their size",
      "declare its members"),
  STRUCT_CONTAINS_ITSELF(
      42,
      "%s contains itself through '%s'",
      "its size would be infinite; C knows only pointers to the same struct",
      "make it a pointer: MemorySegment, or in a view @Deref"),
  METHOD_IS_NO_ACCESSOR(
      43,
      "'%s' is neither a getter nor a setter",
      "each member of a view is 'T name()', and 'void name(T value)' if it is to be written",
      "give it one of these forms, or make it 'default'"),
  SETTER_WITHOUT_GETTER(
      44,
      "'%s' has a setter but no getter%s",
      "the getter declares the member: its type, its place and its annotations",
      "add '%3$s %1$s()' before the setter"),
  SETTER_OF_ANOTHER_TYPE(
      45,
      "'%s' is read as %s but written as %s",
      "both speak of the same bytes",
      "use the type of the getter"),
  VIEW_INSIDE_A_RECORD(
      46,
      "'%s' is a view inside a record",
      "a record is copied, but a view stays in native memory",
      "use a record with @Struct for it, or make %2$s an interface"),
  RECORD_INSIDE_A_VIEW(
      47,
      "'%s' is a record inside a view",
      "a view reads and writes in place, but a record is copied as a whole",
      "use an interface with @Struct for it, or make %2$s a record"),
  ARRAY_HAS_NO_LENGTH(
      48,
      "'%s' is an array without a length",
      "C lays an array of known length inside of the struct, or has a pointer and a length",
      "add @Length(n) for an array inside the struct, or %2$s"),
  LENGTH_IS_NOT_POSITIVE(
      49,
      "'%s' has the length %s",
      "an array inside a struct has at least one element",
      "write the number of elements of the C declaration"),
  LENGTH_WITHOUT_ARRAY(
      50,
      "'%s' has a length, but is no array inside the struct",
      "@Length is the number of elements that lie in the struct itself",
      "%2$s"),
  MEMBERS_SHARE_A_NAME(
      51, "two members of %s are called '%s' in C", "C could not tell them apart", "%3$s"),
  SETTER_NEEDS_MEMORY(
      52,
      "'%s' cannot be written through a view",
      "the copy of a string or array would need memory that lives as long as C reads it, and a view"
          + " owns none",
      "drop the setter, or declare the member as MemorySegment and set it to memory whose lifetime"
          + " you know"),
  DECLARED_TWICE(
      53, "%s is both @%s and @%s", "a type is declared as one thing of C", "keep one of the two"),
  VIEW_IS_SEALED(
      54,
      "%s is sealed",
      "a sealed interface is a tagged union; the view of a struct is implemented by the generated"
          + " class",
      "drop 'sealed', or make it @Union"),
  SLICE_LENGTH_HAS_NO_NAME(
      56,
      "the length of slice '%s' has no name",
      "inside of a struct the length is a member of its own",
      "name it: @Slice(length = \"...\")"),
  RECORD_ARRAY_INSIDE_A_VIEW(
      57,
      "'%s' is an array of %s in a view",
      "a view reads and writes in place; elements that are copied have no place in it",
      "use StructArray of a view, or an array of primitives"),
  LENGTHS_ARE_NO_DIMENSIONS(
      59,
      "'%s' has %s, but %s",
      "C lays an array of arrays row by row, and each dimension has a length of its own",
      "write one number for each '[]': @Length({3, 4}) int[][]"),
  STRUCT_ARRAY_HAS_ONE_LENGTH(
      62,
      "'%s' is a StructArray with %s lengths",
      "its elements lie one after the other, row by row",
      "write their number: @Length(%3$s), and get(row * columns + column)"),
  FLEXIBLE_ARRAY_HAS_A_LENGTH(
      73,
      "'%s' is both @Flexible and @%s",
      "a flexible array lies at the end of the struct, and is as long as another member says",
      "keep one of the two"),
  FLEXIBLE_WITHOUT_ARRAY(
      74,
      "'%s' is @Flexible, but no array inside of a struct",
      "only an array can be as long as another member says",
      "make it an array or a StructArray, or drop @Flexible"),
  FLEXIBLE_COUNT_IS_NO_MEMBER(
      75,
      "'%s' is counted by '%s', which is no other member of %s%s",
      "a flexible array does not know its length itself, and cannot be the only member in C",
      "name the integer member that has the number of elements"),
  FLEXIBLE_COUNT_IS_NO_INTEGER(
      76,
      "'%s' is counted by '%s', which is no integer",
      "a number of elements is a whole number",
      "name an integer member"),
  FLEXIBLE_ARRAY_IS_NOT_LAST(
      77,
      "'%s' is flexible, but not the last member",
      "what follows it would lie at a place that depends on its length",
      "make it the last one, as in C"),
  FLEXIBLE_ARRAY_IN_A_UNION(
      78,
      "'%s' is flexible, but lies in a union",
      "the members of a union share their place, and its size does not depend on another member",
      "give it a length, or make it a member of the struct around the union"),
  FLEXIBLE_STRUCT_INSIDE(
      79,
      "'%s' contains %s, whose last member is flexible",
      "its end is open, so nothing can lie behind it, and an array of such structs has no steps",
      "use a pointer to it: MemorySegment, or in a view @Deref"),
  FLEXIBLE_STRUCT_BY_VALUE(
      80,
      "%s cannot be passed by value",
      "C copies what sizeof counts, and so none of the elements of its flexible array",
      "pass a pointer: @In, or a view"),
  BITS_WITHOUT_NUMBER(
      60,
      "@Bits on '%s', which is no number inside of a struct",
      "a bit-field is some bits of an integer, truth value, enum or set of flags",
      "drop @Bits"),
  BITS_DO_NOT_FIT(
      61,
      "'%s' has %s bits of a type that has %s",
      "a bit-field is no wider than its type",
      "use a width from 1 to %3$s"),
  NAMED_BITS_OF_NO_WIDTH(
      63,
      "'%s' has a name, but no bits",
      "a bit-field of width 0 only ends the unit of those before",
      "add @Anonymous, or give it a width"),
  ALIGNMENT_IS_NO_POWER_OF_TWO(
      64,
      "%s is no alignment",
      "an alignment is a power of two",
      "use a power of two, such as 8 or 16"),
  PACKED_STRUCT_HOLDS_ALIGNED_ONE(
      65,
      "'%s' is aligned, but lies in a packed struct",
      "its place would not suit the alignment that its own type has",
      "declare its type with the same packing"),
  STRUCT_CANNOT_BE_PASSED(
      66,
      "%s cannot be passed by value",
      "the linker refuses or misplaces structs that are packed, have an alignment of their own, or"
          + " have bit-fields without a name",
      "pass a pointer: @In, or a view"),
  BITS_ARE_ALIGNED(
      67,
      "'%s' is a bit-field with an alignment of its own",
      "C aligns bit-fields by their type alone",
      "drop @Align"),
  UNNAMED_BITS_OF_NO_NUMBER(
      68,
      "'%s' has no name, but is %s",
      "bits without a name are neither read nor written, so there is nothing that they could be",
      "declare it as 'int'"),
  SEALED_UNION_HAS_ATTRIBUTES(
      69,
      "%s is packed or aligned as a whole",
      "a sealed union takes its place from its variants",
      "say it of the variants: @Struct(packed = true) beside @Variant"),
  VARIANTS_ARE_NESTED(
      85,
      "%s is sealed between %s and its variants",
      "one tag selects one of the members that C's union has, which are the types that %2$s"
          + " permits",
      "let its variants extend or implement %2$s, and drop it; or make it a variant itself, without"
          + " 'sealed'"),
  METHOD_WITH_BODY_IS_TAKEN(
      86,
      "'%s' is a static method of the generated class",
      "the generated class inherits the method with a body, and would have two of one signature",
      "give the method another name"),
  VIEW_HAS_TWO_BASES(
      81,
      "%s has members from %s and from %s",
      "a view begins with the members that it inherits, at the places that they have there, and"
          + " only one of the two can be at the beginning",
      "extend one of them, and declare the other as a member"),
  MEMBER_IS_INHERITED(
      82,
      "'%s' is a member of %s already",
      "a view begins with the members that it inherits, at the places that they have there",
      "drop it here, or do not extend %2$s and declare its members in %3$s"),
  BASE_LIES_ELSEWHERE(
      83,
      "'%s' lies elsewhere in %s than in %s",
      "a view can be used as the one that it extends, which begins with the same bytes",
      "declare both as structs that are packed and aligned alike, or declare %3$s as a member of"
          + " %2$s instead of extending it"),
  BASE_ENDS_WITH_PADDING(
      84,
      "'%s' lies in the padding at the end of %3$s",
      "C has it there where %2$s repeats the members of %3$s, but behind the padding where %3$s is"
          + " its first member; extending does not say which",
      "declare all members in %2$s itself, or %3$s as its first member instead of extending it"),
  MEMBER_NAME_IS_TAKEN(
      58,
      "a setter '%s(MemorySegment)' is a method of the generated class itself",
      "the generated class has static methods to get views from memory",
      "give the member another name and keep the C name with @Field(\"%1$s\")"),
  ANONYMOUS_SCALAR(
      55,
      "'%s' is @Anonymous, but is neither a struct nor a union",
      "only a struct or union can be a member without a name in C",
      "drop @Anonymous"),
  // 100 to 139: functions
  METHOD_IS_GENERIC(
      100, "'%s' has type parameters", "a C function has none", "declare a method for each type"),
  SYMBOL_IS_NO_IDENTIFIER(
      101,
      "'%s' is no name that C could have",
      "C names are letters, digits and '_', and do not begin with a digit",
      "write the name as in the header"),
  SYMBOL_ON_A_METHOD_WITH_BODY(
      102,
      "'%s' has a body and @%s",
      "only an abstract method is bound to C",
      "drop the body or the annotation"),
  VARARGS_WITHOUT_VARIADIC(
      103,
      "'%s' has variable arguments",
      "C passes variable arguments in a way of its own, and a Java array in another",
      "add @Variadic to '%2$s' if the C function has '...' there, or make it an array"),
  CRITICAL_FUNCTION_CALLS_BACK(
      104,
      "'%s' is critical, but takes a callback",
      "a call back into Java from a critical function ends the JVM",
      "drop 'critical', or the callback"),
  FAILURE_CANNOT_BE_TOLD(
      105,
      "'%s' throws %s, but its result cannot say that it failed",
      "%3$s",
      "%4$s, or drop 'throws %2$s'"),
  EXCEPTION_IS_NOT_UNDERSTOOD(
      106,
      "'%s' throws %s, but nothing says when",
      "C reports errors by what it returns; only 'throws ErrnoException' and 'throws"
          + " LastErrorException' have a check of their own",
      "say which result is the failure with @FailsWhen: %3$s; or drop 'throws %2$s'"),
  RETAINED_PARAMETER_HAS_NO_ARENA(
      107,
      "'%s' is kept by C for an unknown time",
      "C may use it as long as an arena lives, and '%2$s' has no Arena parameter",
      "add 'Arena lifetime' to the parameters; C does not see it"),
  ALLOCATOR_IS_NOT_USED(
      108,
      "'%s' is not used",
      "an Arena or SegmentAllocator parameter is never seen by C: it says where a view is returned"
          + " by value, or how long a callback is kept",
      "drop it, or pass MemorySegment if C takes a pointer"),
  TWO_ALLOCATORS(
      109,
      "'%s' is a second allocator",
      "one says it all: an Arena is an allocator as well",
      "keep one of the two"),
  RESULT_HAS_NO_ALLOCATOR(
      110,
      "'%s' returns a view by value, but has no allocator",
      "the view lives in memory that the caller provides",
      "add 'SegmentAllocator allocator' to the parameters; C does not see it"),
  SYMBOL_OUTSIDE_OF_A_LIBRARY(
      111,
      "'%s' has @%s, but %s is no library",
      "only the methods of an interface with @NativeLibrary are bound to C",
      "add @NativeLibrary to %3$s, or drop @%2$s"),
  OUTCOME_CANNOT_BE(
      112,
      "the result of '%s' is never %s",
      "the check would be for something that the type of the result does not have",
      "use one of %3$s"),
  CONDITION_WITHOUT_EXCEPTION(
      113,
      "'%s' has @FailsWhen, but throws nothing",
      "a failure becomes the exception after 'throws'",
      "add 'throws ErrnoException', 'throws StatusException' or an exception of your own, or drop"
          + " @FailsWhen"),
  EXCEPTION_CANNOT_BE_BUILT(114, "%s cannot be built where '%s' fails", "%3$s", "%4$s"),
  TWO_EXCEPTIONS(
      115,
      "'%s' throws both %s and %s",
      "one check says that it failed, and one exception is what the failure becomes",
      "keep one of the two; an unchecked one may be thrown without being declared"),
  MESSAGE_NAMES_NO_FUNCTION(
      116,
      "'%s' is no function of %s%s",
      "the text of a failure comes from a function of the same library",
      "name one of its methods that is not static, or drop 'message'"),
  MESSAGE_FUNCTION_DOES_NOT_FIT(
      117,
      "'%s' cannot be asked why '%s' failed",
      "%3$s",
      "name a function that returns String and takes the number that C returned, arguments of"
          + " '%2$s' by their type, and by their name where several have it, or nothing"),
  MESSAGE_IS_NOT_USED(
      118,
      "what '%s' says would be lost",
      "%2$s takes no message",
      "drop 'message', or throw an exception that takes one"),
  EXEMPT_NUMBER_IS_NO_FAILURE(
      119,
      "%s is no failure of '%s' anyway",
      "only what is %3$s, and what the type of the result can hold, is a failure",
      "drop it from 'except'"),
  CALL_IS_TOO_LARGE(
      120,
      "'%s' passes more than a call can",
      "the JVM passes %3$s words at the most, and this takes %2$s: two for each long, double and"
          + " pointer, and for each 8 bytes of a struct by value",
      "pass pointers to structs or arrays"),
  SYMBOL_IS_A_KEYWORD(
      121,
      "'%s' is a keyword of C",
      "nothing that a header declares is called so",
      "write the name as in the header"),
  TAG_HAS_A_KEYWORD(
      122,
      "'%s' is a name with '%s' before it",
      "the annotation says already what kind of type it is",
      "drop '%2$s': \"%3$s\""),
  CONSTANT_IS_OF_NO_TYPE_OF_C(
      128,
      "'%s' is of type %s, which no constant of a header is",
      "a macro or enum constant of C is a number or a string",
      "make it an int, long, double or String, or drop @Constant"),
  CONSTANT_IS_NOT_CONSTANT(
      129,
      "'%s' has no value that is known while compiling",
      "it is compared with the header while compiling",
      "give it a literal, or an expression of literals and constants"),
  CONSTANTS_DISAGREE(
      130,
      "%s is %3$s in '%2$s' and %5$s in '%4$s'",
      "a constant of C has one value",
      "keep the one that the header has"),
  CONSTANT_OUTSIDE_OF_A_LIBRARY(
      131,
      "'%s' has @Constant, but is in no library",
      "the header that has it is that of an interface with @NativeLibrary",
      "move it to the library, or drop @Constant"),
  SYMBOL_IS_NOT_EXPORTED(
      132,
      "%s has no '%s'%s",
      "its first use would be an exception",
      "write the name that the library exports; if only some versions of it have the symbol, use"
          + " @Symbol(optional = true)"),
  // 140 to 199: types
  TYPE_IS_NOT_SUPPORTED(140, "%s cannot cross to C as %s", "%3$s", "use %4$s"),
  TYPE_HAS_NO_ANNOTATION(141, "%s is not declared for C", "%2$s", "add %3$s to it"),
  C_TYPE_IS_WIDER(
      142,
      "'%s' is too narrow for %s",
      "%2$s has up to %3$s bytes, and what does not fit would be lost",
      "use '%4$s'"),
  C_TYPE_IS_OF_ANOTHER_KIND(
      143,
      "%s cannot hold %s",
      "a C integer is carried by a Java integer, boolean or enum, a floating-point number by the"
          + " same in Java",
      "use %3$s"),
  NULLABLE_VALUE(
      144,
      "%s is @Nullable, but never null",
      "only pointers can be NULL: String, MemorySegment, arrays, views and callbacks",
      "%2$s"),
  RESULT_HAS_NO_LENGTH(
      145,
      "'%s' returns an array",
      "a pointer from C does not say how many elements are behind it",
      "return MemorySegment, and reinterpret it to the size that you know; or add @OutReturn and"
          + " @Slice where C writes the array and its length"),
  BOX_INSTEAD_OF_PRIMITIVE(146, "%s is a box", "a number in C is never null", "use %2$s"),
  TYPE_IS_NOT_VISIBLE(
      147,
      "'%s' has the type %s, which cannot be seen from %s",
      "generated code lies there and names the type, and it is no subclass of what is around it",
      "make %2$s public, with the types around it"),
  CHARSET_IS_UNKNOWN(
      160,
      "'%s' is no charset of Java%s",
      "C's bytes are read and written by a charset that Java knows",
      "write a name that java.nio.charset.Charset.availableCharsets() has, such as ISO-8859-1"),
  CHARSET_HAS_NO_NUL(
      161,
      "'%s' cannot be the charset of a C string",
      "C ends a string at the first byte that is zero, and this charset has no NUL of one byte",
      "use '@C(CHAR16_T) String' for UTF-16, or '@C(CHAR32_T) String' for UTF-32"),
  ENCODING_WITHOUT_STRING(
      162,
      "@Encoding on '%s', which is no string",
      "only strings have a charset",
      "drop @Encoding"),
  TWO_ENCODINGS(
      163,
      "'%s' has a charset and a wide type",
      "@C says that it is UTF-16 or UTF-32 by the width of its units",
      "keep one of @Encoding and @C"),
  UNIT_IS_NO_CHARACTER(
      164,
      "'%s' is a String of %s",
      "a string of C is of char, or of one of the wide types",
      "use WCHAR_T, CHAR16_T or CHAR32_T; without @C it is of char"),
  OWNED_IS_NO_COPY(
      165,
      "@Owned on '%s', which gives no copy of a string",
      "memory can be freed at once only where a function of C returns it and Java has copied all of"
          + " it: a String or String[]",
      "drop @Owned, and call the function that frees when you are done"),
  // 200 to 239: directions, arrays, slices and strings
  DIRECTION_WITHOUT_POINTER(
      200,
      "@%s on '%s', which is no copied pointer",
      "arrays and, with @In, records are copied for the call; everything else crosses as it is",
      "%3$s"),
  TWO_DIRECTIONS(
      201,
      "'%s' is both @%s and @%s",
      "one annotation says which way it is copied",
      "use @InOut for both ways"),
  RECORD_CANNOT_BE_WRITTEN(
      202,
      "'%s' is a record, which C cannot write into",
      "a record never changes; what C writes needs a new one",
      "use '%2$s[]': an array of one element, whose element is replaced"),
  BY_VALUE_WITHOUT_VIEW(
      203,
      "@ByValue has no meaning on '%s'",
      "it passes a view as the struct itself: records are passed so anyway, and inside a struct a"
          + " view lies in place",
      "drop @ByValue"),
  SLICE_WITHOUT_DATA(
      204,
      "@Slice on '%s', which has no length",
      "a slice is an array, a StructArray, a String or a MemorySegment with its length",
      "drop @Slice"),
  SLICE_LENGTH_IS_NO_INTEGER(
      205,
      "the length of slice '%s' is of type %s",
      "a length is a whole number",
      "use an integer type such as SIZE_T"),
  RETAINED_WITHOUT_COPY(
      206,
      "@Retained on '%s', of which C gets no copy",
      "callbacks, strings and what @In copies are kept for C by an arena; memory is kept by whoever"
          + " owns it",
      "%2$s"),
  DEREF_WITHOUT_POINTER(
      207,
      "@Deref has no meaning on '%s'",
      "it asks for the target of a pointer: of a callback's parameter, or of a member of a view",
      "%2$s"),
  STRINGS_ARE_ONLY_READ(
      210,
      "'%s' is an array of strings that C is to write",
      "a pointer that C writes there would say neither how long its string lives nor who frees it",
      "use MemorySegment[] for pointers that C writes"),
  NULL_ENDS_THE_STRINGS(
      211,
      "a string in '%s' is @Nullable, but NULL ends the array",
      "without a length, C and Java find the end of an array of strings by its NULL",
      "add @Slice if C counts them, or write 'String @Nullable []' if the array itself may be"
          + " null"),
  RESULT_IS_NO_SLICE(
      212,
      "'%s' returns a slice",
      "a function of C returns one value, so the length cannot come with the pointer",
      "add @OutReturn if C writes both through pointers, or return MemorySegment, and reinterpret"
          + " it to the size that you know"),
  CALLBACK_ARRAY_IS_A_COPY(
      213,
      "'%s' is an array that the callback is to write",
      "the callback gets a copy, and C would not see what is written to it",
      "take '@Slice MemorySegment', which is C's own memory"),
  OUT_SLICE_HAS_NO_MEMORY(
      214,
      "the slice that '%s' returns has no memory",
      "a segment or StructArray is memory that outlives the call, and nothing says whose it is",
      "return a Java array, or take a MemorySegment or StructArray with @Slice for C to write to"),
  CAPACITY_WITHOUT_OUT_RETURN(
      215,
      "'%s' has a capacity, but is no slice that C writes as the result",
      "@Slice(capacity = ...) makes room for an array that @OutReturn gives back",
      "drop 'capacity'"),
  CAPACITY_IS_NOT_POSITIVE(
      216,
      "the slice that '%s' returns has the capacity %s",
      "C gets room for so many elements",
      "write the number of elements, or leave 'capacity' out to ask C for it"),
  // 240 to 279: callbacks
  CALLBACK_IS_NOT_FUNCTIONAL(
      240,
      "%s has %s abstract methods",
      "a function pointer is one function, so a callback has one abstract method",
      "%3$s"),
  CALLBACK_IS_NOT_AN_INTERFACE(
      241,
      "%s is not an interface",
      "a callback is a functional interface, so that a lambda can implement it",
      "make it 'interface %1$s'"),
  CALLBACK_ARRAY_HAS_NO_LENGTH(
      242,
      "'%s' is an array that C gives",
      "a pointer from C does not say how many elements are behind it",
      "add @Slice if C gives the length beside it, or take MemorySegment and reinterpret it to the"
          + " size that you know"),
  CALLBACK_RESULT_HAS_NO_OWNER(
      243,
      "the result of '%s' is %s",
      "its bytes would have to live until C has read them, and nothing says when that is",
      "return MemorySegment, whose lifetime you know"),
  RETAINED_IN_A_CALLBACK(
      244,
      "'%s' is @Retained in a callback",
      "what C gives to a callback is a pointer already, and no arena says how long what Java gives"
          + " would live",
      "drop @Retained"),
  SETTER_HAS_NO_ARENA(
      246,
      "'%s' cannot be written without an arena",
      "C may call what it finds there as long as an arena lives, and a view owns none",
      "give the setter an arena: 'void %1$s(%2$s %1$s, Arena lifetime)'"),
  SETTER_ARENA_IS_NOT_USED(
      247,
      "the setter of '%s' has an arena that is not used",
      "an arena says how long C may call a callback; everything else fits into the struct itself",
      "drop the parameter"),
  TWO_SETTERS(
      248,
      "'%s' has two setters",
      "a member has one type, and one way to write it",
      "keep one of them"),
  CALLBACK_METHOD_IS_GENERIC(
      249,
      "'%s' of %s comes from %s, which has type parameters",
      "they stand for Java objects, and a parameter of such a type has no place for what C needs to"
          + " know of it",
      "drop %3$s, and declare '%1$s' in %2$s itself with the types of C"),
  USER_DATA_CANNOT_BE_TOLD(
      250,
      "'%s' is user data of the type %s",
      "what C gives back is checked to be of that type: numbers are no objects, type arguments"
          + " cannot be checked, and generated code must see the class",
      "use a class that is not private, an array, or wildcards such as List<?>"),
  USER_DATA_HAS_NO_LIFETIME(
      251,
      "'%s' is user data as %s",
      "nothing says there how long C has it: a parameter of a function is for its call, or for as"
          + " long as an arena lives",
      "declare it as MemorySegment, or hand the object to a parameter"),
  USER_DATA_IS_VARIADIC(
      252,
      "'%s' is user data among variable arguments",
      "C knows their types only from what it was told before, which is no object",
      "drop @UserData"),
  USER_DATA_HAS_NO_TYPE_IN_C(
      253, "'%s' is user data and has a type in C", "C has a 'void *' for it", "drop @C"),
  CALLBACK_IS_SEALED(
      254,
      "%s is sealed",
      "a callback is implemented by lambdas, and by the generated class for functions of C",
      "drop 'sealed'"),
  CALLBACK_RESULT_HAS_NO_MEMORY(
      245,
      "the result of '%s' is a view by value, where Java calls a function of C",
      "nothing gives the memory that the view would lie in",
      "return a record with @Struct, or a view without @ByValue for a pointer"),
  // 280 to 299: enums
  ENUM_IS_A_CLASS(
      280,
      "%s is not an enum",
      "@CEnum gives the numbers of a Java enum's constants",
      "make it an enum"),
  ENUM_VALUES_ARE_EQUAL(
      281,
      "%s and %s are both %s",
      "reading could not tell which of the two is meant",
      "give each constant a number of its own"),
  ENUM_VALUE_IS_TOO_LARGE(
      282,
      "%s is %s, which no int of C holds",
      "an enum of C is as wide as an int",
      "use a number from -2147483648 to 4294967295"),
  ENUM_HAS_NO_CONSTANTS(
      283,
      "%s has no constants",
      "no number of C could be read as one of them",
      "declare the constants of the C enum"),
  TWO_UNKNOWN_CONSTANTS(
      284,
      "%s is a second @Unknown constant",
      "every number that has no constant is read as the one @Unknown constant",
      "keep one of them"),
  UNKNOWN_CONSTANT_HAS_A_VALUE(
      285,
      "%s is @Unknown and has a number",
      "it stands for all numbers that have no constant",
      "drop @Value"),
  VALUE_OUTSIDE_OF_AN_ENUM(
      286,
      "@%s on '%s', which is no constant of an enum with @CEnum",
      "it says what a constant of a C enum is",
      "add @CEnum to the enum, or drop it"),
  SET_WITHOUT_FLAGS(
      287,
      "'%s' is a set without @Flags",
      "C has a set only as the bits of a number",
      "write '@Flags %2$s' if the constants of the enum are such bits"),
  FLAGS_WITHOUT_SET(
      288,
      "@Flags on '%s', which is no set",
      "it makes a set of an enum's constants the bits of a number",
      "make it an EnumSet or Set of an enum with @CEnum, or drop @Flags"),
  FLAGS_OF_NO_ENUM(
      289,
      "'%s' has @Flags, but is no set of an enum with @CEnum",
      "@CEnum gives the constants the bits that they have in C",
      "write '%2$s<E>' with such an enum for E"),
  FLAG_HAS_NO_BITS(
      290,
      "%s is %s, which cannot be told in a set",
      "a set that is read holds the constants all of whose bits are set: 0 has none, and a negative"
          + " number is no mask",
      "drop the constant: the empty set is 0"),
  FLAG_DOES_NOT_FIT(
      291,
      "%s is %s, which has bits that %s does not have",
      "C's number has no room for them",
      "use the type that C has with @C, such as UINT32_T"),
  FLAGS_IN_SIGNED_BITS(
      292,
      "'%s' is a set in bits of %s, which may have a sign",
      "the highest bit of such a bit-field is its sign, and no flag",
      "use the unsigned type that C has, such as @C(UINT); it is the default"),
  ENUM_VALUE_DOES_NOT_FIT(
      293,
      "%s is %s, which %s cannot hold",
      "passing the constant would be an exception, and reading could never give it",
      "use the type that C has with @C, or the width of its bit-field"),
  // 300 to 319: out-parameters
  OUT_RETURN_OF_NOTHING(
      300,
      "'%s' has @OutReturn, but returns nothing",
      "the result of the method is what C writes to its out-parameter",
      "let it return that, or drop @OutReturn"),
  OUT_PARAMETER_HAS_NO_PLACE(
      301,
      "the out-parameter of '%s' has the position %s",
      "with it the C function has arguments at the positions 0 to %3$s",
      "use one of these, or leave 'index' out if it is the last"),
  STATUS_IS_NO_INTEGER(
      302,
      "the status of '%s' is of type %s",
      "a status is a whole number or a truth value, by which C tells whether it failed",
      "use the type that the C function returns, such as INT"),
  STATUS_IS_IGNORED(
      303,
      "the status of '%s' is never looked at",
      "what C returns beside an out-parameter tells whether it failed, which the method does not"
          + " throw",
      "add 'throws' with an exception, or drop 'status'"),
  OUT_RETURN_OUTSIDE_OF_A_LIBRARY(
      304,
      "'%s' has @%s, but %s is no library",
      "only where Java calls C is there a result that an out-parameter could give",
      "take a parameter for the pointer, such as MemorySegment"),
  // 320 to 339: handles
  HANDLE_IS_NOT_AN_INTERFACE(
      320,
      "%s is %s",
      "a handle is an interface, which the generated class implements around C's pointer",
      "make it 'interface %1$s'"),
  HANDLE_HAS_METHODS(
      321,
      "%s is a handle and has the method '%s'",
      "a handle is only a pointer, which can be closed at the most",
      "declare the function in its library, with the handle as a parameter"),
  HANDLE_IS_NOT_CLOSEABLE(
      322,
      "%s is closed by '%s', but declares no 'void close()' of AutoCloseable",
      "nobody could close it",
      "let it extend AutoCloseable, and declare '@Override void close();'"),
  HANDLE_HAS_NO_FUNCTION_TO_CLOSE(
      323,
      "%s has close(), but no function of C that closes it",
      "closing it has to do something in C",
      "name the function: @Handle(close = \"...\"), or drop close() and AutoCloseable"),
  HANDLE_BELONGS_TO_NO_HANDLE(
      324,
      "%s belongs to %s, which is no handle",
      "it is closed with what it belongs to, and only handles are closed",
      "name an interface with @Handle"),
  HANDLE_BELONGS_TO_ITSELF(
      325,
      "%s belongs to itself",
      "what a handle belongs to is made before it",
      "drop 'belongsTo' at one of the handles"),
  DERIVED_HANDLE_HAS_NO_OWNER(
      326,
      "'%s' makes a %s, but has %s of type %s",
      "the one %4$s that it is called with becomes the owner of the %2$s",
      "declare one parameter of type %4$s"),
  HANDLE_IS_CLOSED_BY_A_FUNCTION(
      327,
      "'%s' closes a %s, which would not know it",
      "the handle calls this function itself, once, and refuses all further use",
      "drop the method, and call %2$s.close()"),
  HANDLE_IS_SEALED(
      328, "%s is sealed", "a handle is implemented by the generated class", "drop 'sealed'"),
  // 380 to 399: variable arguments
  VARIADIC_BEFORE_FIXED(
      380,
      "'%s' is @Variadic, but '%s' after it is not",
      "the variable arguments of C are the last ones",
      "add @Variadic to '%2$s', or drop it here"),
  CALLBACK_IS_VARIADIC(
      381,
      "'%s' is @Variadic in a callback",
      "a function that C calls with variable arguments would have to know how many there are, and"
          + " the linker cannot take them",
      "write the callback in C, and let it call a function pointer without variable arguments"),
  VARARGS_OF_ARRAYS(
      382,
      "the variable arguments '%s' are arrays",
      "an array crosses as a copy, and nothing says which of them C writes",
      "use MemorySegment, whose memory you allocate, or declare each array as a parameter with"
          + " @Variadic"),
  VARIADIC_TYPES_OF_KNOWN_TYPE(
      383,
      "'%s' lists types, but is '%s' anyway",
      "the list is for 'Object...', whose values can be of several types",
      "drop the list, or make it 'Object...'"),
  VARIADIC_TYPE_IS_NOT_DECLARED(
      384,
      "%s is not declared for C",
      "the list has the structs, unions, enums, callbacks and handles among the arguments; numbers,"
          + " strings and MemorySegments are known without it",
      "drop it, or declare it with @Struct, @Union, @CEnum, @Callback or @Handle"),
  VARIADIC_TYPE_IS_COVERED(
      385,
      "%s is covered by %s before it",
      "a value is passed as the first type of the list that it has",
      "list each type once, and a type before those that it extends"),
  // 400 to 419: global variables
  VARIABLE_HAS_ANOTHER_FORM(
      400,
      "'%s' is no method for %s",
      "a global variable has a getter, a setter of the same name, or a method for its address",
      "make it '%3$s'"),
  VARIABLE_HAS_NO_GETTER(
      401,
      "variable '%s' is written but not read%s",
      "the getter declares the variable: its type, its name in C and its annotations",
      "add '@Variable %3$s %1$s()' before the setter"),
  VARIABLE_OF_ANOTHER_NAME(
      402,
      "'%s' reads the variable '%s' but writes '%s'",
      "the getter and the setter of a name are those of one variable",
      "write the name in C at the getter alone, or give the methods names of their own"),
  VARIABLE_IS_THREAD_LOCAL(
      403,
      "each thread has its own '%s'",
      "the linker does not find the one of this thread, and the JVM changes it between two calls",
      "add 'throws ErrnoException' to the functions that set it: the exception has its value"),
  VARIABLE_SETTER_NEEDS_MEMORY(
      404,
      "'%s' cannot be written without an arena",
      "what it points to, a string, array or function, has to live as long as C uses it",
      "add 'Arena lifetime' to the parameters of the setter, or declare it as MemorySegment"),
  VARIABLE_ALLOCATOR_IS_NOT_USED(
      405,
      "'%s' is not used",
      "all that is written to '%2$s' lies in the variable itself",
      "drop it"),
  VARIABLE_IS_A_FUNCTION(
      406,
      "'%s' is a variable and has @%s",
      "@%2$s is about a function that is called",
      "drop one of the two"),
  VARIABLE_THROWS(
      407,
      "variable '%s' throws %s, which nothing throws",
      "C is not called: a variable is read or written in memory",
      "drop it"),
  VARIABLE_IS_A_SLICE(
      408,
      "variable '%s' is a slice",
      "a pointer and its length are two variables of C",
      "declare each with @Variable, the pointer as MemorySegment"),
  VARIABLE_HAS_AN_OPEN_END(
      409,
      "variable '%s' is a %s, which ends with a flexible array",
      "C's type does not say how large the variable is",
      "ask for its memory with @Variable(address = true), and reinterpret it to the size that you"
          + " know"),
  VARIABLE_IS_CALLED(
      410,
      "'%s' is both a variable and a function of %s",
      "calling a variable runs its bytes as code, which ends the JVM",
      "add @Variable if this is the setter of the variable, or give the function the name that it"
          + " has in C, as with @Symbol(\"...\")"),
  // 420 to 439: closing, and threads
  LIBRARY_CLOSE_IS_NOT_DECLARED(
      420,
      "%s is %s, but declares no close()",
      "an interface of Java's own says nothing of a library; a close() that the library declares"
          + " unloads it",
      "declare '@Override void close();', or drop %2$s"),
  LIBRARY_CLOSE_IS_NO_FUNCTION(
      421,
      "'close' unloads %s, and has @%s",
      "the close() of a library that is AutoCloseable calls no function of C",
      "drop @%2$s, and give a function of C that is called so another name in Java"),
  LIBRARY_CLOSE_THROWS(
      422,
      "'close' throws %s, which nothing throws",
      "unloading a library fails only while a call is under way, with an IllegalStateException",
      "drop 'throws %1$s'"),
  PROCESS_IS_NOT_CLOSED(
      423,
      "%s has a close(), but names no library",
      "what every process has is loaded as long as the process runs",
      "name a library, or drop close() and AutoCloseable"),
  THREADING_IS_LESS_STRICT(
      424,
      "%s is %s, but extends %s, which is %s",
      "functions of both are called through one binding, in the way that it declares",
      "%5$s"),
  CRITICAL_FUNCTION_BLOCKS(
      425,
      "'%s' is both critical and blocking",
      "while a critical function runs, no thread of the JVM reaches a safepoint: the garbage"
          + " collector waits, and all threads with it",
      "drop 'critical'"),
  ONCE_WITHOUT_CALLBACK(
      426,
      "'%s' is kept until C has called it, but is no callback",
      "C's one call is what frees it, and this is not called",
      "pass an arena: drop 'once', and add 'Arena lifetime' to the parameters"),
  ONCE_BESIDE_AN_ARENA(
      427,
      "'%s' is kept until C has called it, and other parameters of '%s' as long as an arena lives",
      "what one call hands to C is freed together",
      "write 'once' at all of them, or at none"),
  FAILURE_RESULT_DOES_NOT_FIT(
      428,
      "%s cannot return %s",
      "where it throws, C gets a number that its result can have; of nothing, and of a struct,"
          + " there is none",
      "use a number that fits, or drop 'onFailure'"),
  // 500 to 599: warnings, of what compiles and is probably not meant
  LARGE_STRUCT_BY_VALUE(
      500,
      "%s passes by value and has %s bytes",
      "C copies all of it in each call; most libraries take a pointer to a struct of this size",
      "check the header; for a pointer use %3$s"),
  CRITICAL_FUNCTION_MAY_BLOCK(
      501,
      "'%s' is critical, and %s may block",
      "no thread of the JVM reaches a safepoint while a critical function runs: the garbage"
          + " collector waits, and all threads with it",
      "drop 'critical'"),
  CALLBACK_IS_PROBABLY_KEPT(
      502,
      "'%s' takes the callback '%s' for the time of the call only",
      "%3$s sounds as if C kept the function pointer, which is gone when the call is over: calling"
          + " it then crashes the JVM",
      "if C keeps it: '@Retained %4$s %2$s, Arena lifetime'"),
  ARRAY_IS_COPIED_BACK(
      503,
      "'%s' is copied to C and back, although %s sounds as if C only read it",
      "an array without a direction goes both ways, which costs a copy",
      "add @In"),
  C_TYPE_IS_PROBABLY_ANOTHER(
      504,
      "%s is %s, but %s of the C library has %s there",
      "C takes more or fewer bits than are declared, and what is left of them is chance",
      "%5$s"),
  ANNOTATION_CHANGES_NOTHING(505, "%s says nothing new", "%2$s", "drop it"),
  LIBRARY_HAS_NO_NATIVES(
      506,
      "there is no file of '%s' in -Agatun.natives",
      "looked for %2$s; without one, open() never takes the library from a jar",
      "put the file there for each platform that is to have it, or correct the name"),
  TYPE_IS_PROBABLY_FOR_C(
      507,
      "%s is not declared for C, but its '%3$s' has @%2$s",
      "nothing is generated for the type, and the annotations inside of it say nothing",
      "add %4$s to it"),
  LENGTH_PROBABLY_COUNTS_BYTES(
      508,
      "the length of %2$s counts values of type %3$s, but %4$s takes %5$s%1$s",
      "C does not see how large a value is, so its length probably counts bytes",
      "use a MemorySegment or a byte[]"),
  // 600 to 659: the check against the header; the first argument of a difference says for which
  // platforms it is one, where it is not one for all
  COMPILER_IS_MISSING(
      600,
      "no C compiler was found; looked for: %s",
      "the headers of %2$s must be asked: -Agatun.cc=required says so, or names a compiler; or"
          + " answers are to be kept; or where partial structs have their members is generated for"
          + " each platform",
      "install gcc or clang, or name a compiler: -Agatun.cc=/path/to/gcc; any other one has to take"
          + " C11, and to compile for a platform that is known"),
  HEADER_DOES_NOT_COMPILE(
      601,
      "the C compiler fails on the headers of %s%s",
      "it says: %3$s",
      "say where the headers are (-Agatun.include, -Agatun.pkgconfig, or 'includes' of"
          + " @NativeLibrary) and which macros they need; or go without the check: -Agatun.cc=off"),
  SYMBOL_IS_NOT_IN_HEADER(
      602,
      "the header does not declare '%2$s'%1$s",
      "the C compiler says: %3$s",
      "write the name as the header has it, name the header that declares it, or add what it needs"
          + " to 'defines'"),
  HEADER_HAS_NO_FUNCTION(
      603,
      "'%2$s' is no function in the header%1$s",
      "header: %3$s",
      "for a global variable use @Variable"),
  PARAMETERS_DIFFER_FROM_HEADER(
      604,
      "'%2$s' has %3$s in the header%1$s, and %4$s here",
      "header: %5$s; here: %6$s",
      "declare the parameters that the header has; a slice is two of them, and @OutReturn adds what"
          + " the method returns"),
  PARAMETER_DIFFERS_FROM_HEADER(
      605, "%2$s of %3$s is of another type in the header%1$s", "header: %4$s; here: %5$s", "%6$s"),
  RESULT_DIFFERS_FROM_HEADER(
      606, "%2$s returns another type in the header%1$s", "header: %3$s; here: %4$s", "%5$s"),
  VARIADIC_DIFFERS_FROM_HEADER(
      607,
      "'%2$s' and the header%1$s do not both have variable arguments",
      "header: %3$s; here: %4$s; C passes variable arguments in another way",
      "put @Variadic on those parameters that the header does not name, and on no others"),
  VARIABLE_DIFFERS_FROM_HEADER(
      608,
      "the variable '%2$s' is of another type in the header%1$s",
      "header: %3$s; here: %4$s",
      "declare it as the header does"),
  CONSTANT_IS_NOT_IN_HEADER(
      609,
      "the header has no constant '%2$s'%1$s",
      "the C compiler says: %3$s",
      "write the name as the header has it; a constant of C is a macro or a constant of an enum"),
  CONSTANT_DIFFERS_FROM_HEADER(
      610,
      "'%2$s' has another value in the header%1$s",
      "header: %3$s is %4$s; here: %5$s",
      "write the value of the header"),
  TYPE_IS_NOT_IN_HEADER(
      611,
      "the header has no type '%2$s'%1$s%3$s",
      "what Java says of it cannot be compared with anything",
      "give the name that it has in C, without a keyword: @%4$s(\"name\")"),
  HEADER_STRUCT_IS_OPAQUE(
      612,
      "the header does not say what '%2$s' has%1$s",
      "it is declared there, but not defined: which members it has is known to the library alone",
      "use @Handle for pointers to it"),
  HEADER_HAS_THE_OTHER_KIND(613, "%2$s is %3$s in the header%1$s", "%4$s", "%5$s"),
  MEMBER_IS_NOT_IN_HEADER(
      614,
      "%2$s has no member '%3$s' in the header%1$s%4$s",
      "header: %5$s",
      "write the name as the header has it, with @Field if Java's is another; or drop the member"),
  HEADER_HAS_ANOTHER_MEMBER(
      615,
      "%2$s lacks %3$s that the header has%1$s",
      "header: %4$s; here: nothing",
      "add what is missing at its place, or say that only some members matter: partial = true"),
  HEADER_HAS_ANOTHER_ORDER(
      616,
      "'%2$s' stands before '%3$s' in the header%1$s",
      "header: %4$s",
      "declare the members in the order of the header"),
  MEMBER_DIFFERS_FROM_HEADER(
      617,
      "'%2$s' %5$s in the header%1$s",
      "header: %3$s; here: %4$s",
      "declare it as the header does"),
  MEMBER_LIES_ELSEWHERE(
      618,
      "'%2$s' lies elsewhere in the header%1$s",
      "header: at %3$s; here: at %4$s, %6$s",
      "%5$s"),
  SIZE_DIFFERS_FROM_HEADER(
      619,
      "%2$s has another size in the header%1$s",
      "header: %3$s bytes; here: %4$s bytes",
      "declare 'packed', 'pack' or 'align' as the header does; of a union, the largest member"),
  ALIGNMENT_DIFFERS_FROM_HEADER(
      620,
      "%2$s has another alignment in the header%1$s",
      "header: aligned to %3$s; here: to %4$s",
      "declare 'align' or 'pack' of @Struct as the header does"),
  VARIANT_IS_NOT_IN_HEADER(
      621,
      "no member of %2$s in the header%1$s is like %3$s%4$s",
      "header: %5$s; here: %6$s",
      "give the variant the name of the member: @Struct(\"name\"), or its component"),
  ENUM_CONSTANT_IS_NOT_IN_HEADER(
      622,
      "%2$s has no constant like '%3$s', and none that is %4$s, in the header%1$s%5$s",
      "C would never return it, and may not understand it",
      "write the name and the number of the header, or the C name: @Constant(\"NAME\")"),
  OUT_PARAMETER_IS_CONST(
      623,
      "C only reads '%2$s' of %3$s in the header%1$s",
      "header: %4$s; @Out brings back what C wrote, and hands nothing over",
      "use @In, which hands the Java values over"),
  SYMBOL_IS_REPLACED(
      624,
      "a macro of the header replaces '%2$s'%1$s",
      "header: #define %2$s %3$s; here: '%2$s' itself, which C programs do not use, and which the"
          + " library may lack, or have in another form for older ones",
      "%4$s"),
  PARTIAL_STRUCT_HAS_NO_HEADER(
      630,
      "%s is partial, but is in no library with a header",
      "where its members lie only a C compiler can say, and it reads them in a header",
      "declare it inside of the interface with @NativeLibrary whose 'header' has it"),
  PARTIAL_STRUCT_BY_VALUE(
      631,
      "%s is partial and cannot be passed by value",
      "in which registers a struct passes depends on all of its members",
      "pass a pointer: @In, or a view; or declare all members"),
  PARTIAL_STRUCT_INSIDE(
      632,
      "'%s' has %s in its place, which is partial",
      "the size of a partial struct is known for some platforms only, and so is what lies behind"
          + " it",
      "make %3$s partial too"),
  PARTIAL_STRUCT_SAYS_WHERE(
      633,
      "%s is partial, and '%s' says where its members lie",
      "that is what the C compiler says of a partial struct",
      "drop it, or 'partial'"),
  PARTIAL_STRUCT_IS_UNKNOWN(
      634,
      "where the members of %s lie is not known",
      "it is partial, so a C compiler has to say it, and none did",
      "install a C compiler, or name one: -Agatun.cc=/path/to/compiler"),
  PARTIAL_MEMBERS_OVERLAP(
      635,
      "'%2$s' and '%3$s' share their place in the header%1$s",
      "they are members of a union inside of the struct, and a struct has no two in one place",
      "declare one of them, or the union itself"),
  ANSWERS_ARE_STALE(
      640,
      "the answers that are kept for %s are not those of its headers",
      "%2$s; a machine without a C compiler would build something else",
      "compile once with -Agatun.answers.update, and look at the difference in %3$s"),
  ANSWERS_ARE_UNREADABLE(
      641,
      "the answers that are kept for %s cannot be read",
      "%2$s",
      "compile once with -Agatun.answers.update, on a machine with a C compiler"),
  ANSWERS_CANNOT_BE_KEPT(
      642,
      "the answers of the headers of %s cannot be kept",
      "%2$s",
      "have gcc or clang asked, and say where, if that is what is missing:"
          + " -Agatun.answers=/a/directory/of/the/project"),
  // 690 to 699: notes, of what nobody has to mend
  HEADERS_ARE_OTHERS(
      690,
      "the headers of %s are not those whose answers are kept, but nothing lies elsewhere in them",
      "%2$s",
      "compile once with -Agatun.answers.update, if these are the headers to go by"),
  HEADERS_WERE_NOT_ASKED(
      691,
      "nobody compared %s with its headers%s",
      "there is no C compiler; looked for: %3$s",
      "install a C compiler, or say with -Agatun.cc=off that none is wanted"),
  KEPT_ANSWERS_STAND_IN(
      692,
      "the C compiler fails on the headers of %s for %s; what is kept of them stands in",
      "it says: %3$s",
      "say where the headers are, if they are here: -Agatun.include; with -Agatun.cc=required it is"
          + " an error"),
  TYPES_WERE_NOT_TOLD(
      693,
      "not all types of %s were compared with its headers",
      "'%2$s' is neither gcc nor clang: it tells names, values, sizes, places, and which numbers"
          + " members and results are, but nothing of parameters and of what pointers point to",
      "have gcc or clang asked for all of it: -Agatun.cc=gcc"),
  NAMES_WERE_LEFT_OUT(
      694,
      "not all names of %s were looked for in its headers",
      "'%2$s' says of one name at a time that it is not there; it was called too often for that,"
          + " and %3$s remained, '%4$s' the first",
      "write names as the headers do, have gcc or clang asked, or let it be called more often:"
          + " -Agatun.cc.runs=50000"),
  // 900 to 999: Gatun itself
  PROCESSOR_FAILED(
      999,
      "'%s' could not be looked at: %s",
      "the mistake is not yours: it happened inside of the tool, at %3$s",
      "please report it with the declaration; leaving parts of it out shows which part it was");

  private final int number;
  private final String fact;
  private final String why;
  private final String fix;

  Problem(int number, String fact, String why, String fix) {
    this.number = number;
    this.fact = fact;
    this.why = why;
    this.fix = fix;
  }

  /** {@return the stable number as users see it, such as {@code GATUN020}} */
  public String id() {
    return "GATUN%03d".formatted(number);
  }

  /** {@return whether it is a warning: the declaration compiles, but is probably not meant} */
  public boolean isWarning() {
    return number >= 500 && number < 600;
  }

  /** {@return whether it is an error: without a declaration that is right, nothing is generated} */
  public boolean isError() {
    return !isWarning() && !isNote();
  }

  /** {@return whether it is a note: nothing is wrong with the declaration} */
  public boolean isNote() {
    return number >= 690 && number < 700;
  }

  /** {@return what is wrong} */
  public String fact() {
    return fact;
  }

  /** {@return why it matters} */
  public String why() {
    return why;
  }

  /** {@return how to mend it} */
  public String fix() {
    return fix;
  }
}
