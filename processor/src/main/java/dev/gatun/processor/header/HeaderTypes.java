package dev.gatun.processor.header;

import java.util.Map;

/**
 * All types that one compilation speaks of.
 *
 * @param variables the types of the variables, by their names
 * @param typedefs the types that have another name, by it
 * @param structs the structs and unions, by their keys
 * @param enums the enums, by their keys
 */
public record HeaderTypes(
    Map<String, HeaderType> variables,
    Map<String, HeaderType> typedefs,
    Map<String, HeaderStruct> structs,
    Map<String, HeaderEnum> enums) {
  /** None at all. */
  static final HeaderTypes NONE = new HeaderTypes(Map.of(), Map.of(), Map.of(), Map.of());
}
