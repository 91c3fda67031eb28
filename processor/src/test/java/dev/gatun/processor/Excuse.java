package dev.gatun.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Why a declaration that was changed, and is another one of C now, could not be refused. Each is a
 * limit that docs/header.md or docs/limits.md names; a change without an excuse is a defect.
 */
enum Excuse {
  /** Java alone says what C has: no library with a header has it, or leads to it. */
  NO_HEADER,
  /** A method with a body is none of C. */
  BODY,
  /** The same prototypes and layouts, carried in another Java type. */
  CARRIED_OTHERWISE,
  /** What C takes as {@code void *} fits every pointer, and so does a raw one of Java. */
  ANY_POINTER,
  /** A handle whose name the header does not have fits every pointer to a struct. */
  HANDLE_NAME,
  /** Java's arrays have one sign, and constness is no part of a type in Java. */
  SIGN_OR_CONSTNESS,
  /** An enum or a set of flags is a number to C. */
  ENUM_OR_NUMBER,
  /** Two names of one number, on the platforms that were asked; others differ where they do. */
  SAME_NUMBER,
  /** Parameters of one type have their names in Java alone, and so their order. */
  PARAMETER_NAMES,
  /** C knows nothing of what comes behind three dots. */
  VARIADIC,
  /** What C returns may be left out. */
  RESULT_LEFT_OUT,
  /** Declared since, or no longer: a library may declare less than its header. */
  FEWER_DECLARATIONS;

  private static final Pattern PROTOTYPE =
      Pattern.compile("\\{@code (.*?\\S) ?\\b(\\w+)(\\(.*\\))}");

  private static final Pattern POINTER_TO_FUNCTION =
      Pattern.compile("(.*?) ?\\(\\*(\\w*)\\)(\\(.*\\))");

  private static final Pattern POINTED = Pattern.compile("\\b(\\w+) \\*");

  private static final Pattern LAYOUT = Pattern.compile(" \\* +\\d+ +\\d+ .*");

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(u?int(8|16|32|64)_t|unsigned|signed|char|short|int|long|size_t|ssize_t|"
              + "u?intptr_t|char16_t|char32_t|wchar_t|\\w+_t| )+");

  private static final Pattern NO_WHOLE_NUMBERS = Pattern.compile(".*\\b(float|double|_?[Bb]ool)");

  /** The excuse for a change of what generated text says of C, if there is one. */
  static Optional<Excuse> of(
      String kind, Optional<String> header, List<String> before, List<String> now) {
    if (kind.startsWith("make the method")) {
      return Optional.of(BODY);
    }
    if (header.isEmpty()) {
      return Optional.of(NO_HEADER);
    }
    SortedSet<String> lost = only(before, now);
    List<String> won = unknownHandles(only(now, before), header.get() + before);
    if (lost.stream().noneMatch(Excuse::isOfC) && won.stream().noneMatch(Excuse::isOfC)) {
      return Optional.of(CARRIED_OTHERWISE);
    }
    Set<Excuse> excuses = new TreeSet<>();
    for (String line : won) {
      Optional<List<String>> prototype = prototype(line);
      if (prototype.isPresent() && !isExcused(prototype.get(), before, header.get(), excuses)
          || LAYOUT.matcher(line).matches()) {
        return Optional.empty();
      }
    }
    if (excuses.isEmpty() && won.stream().noneMatch(Excuse::isOfC)) {
      excuses.add(FEWER_DECLARATIONS);
    }
    return excuses.stream().findFirst();
  }

  /** With a question mark for what Java alone has a name for; it would not compile as a struct. */
  private static List<String> unknownHandles(Collection<String> lines, String known) {
    return lines.stream()
        .map(
            line ->
                POINTED
                    .matcher(line)
                    .replaceAll(
                        name ->
                            NUMBERS.matcher(name.group(1)).matches()
                                    || name.group(1).matches("void|bool|_Bool|float|double")
                                    || Pattern.compile("\\b" + name.group(1) + "\\b")
                                        .matcher(known)
                                        .find()
                                ? name.group()
                                : "? *"))
        .toList();
  }

  /** Whether one of the functions of that name could be declared so as well. */
  private static boolean isExcused(
      List<String> now, Collection<String> before, String header, Set<Excuse> excuses) {
    if (hasAnyPointer(now.getFirst(), header) && wouldFit(now, before)) {
      excuses.add(ANY_POINTER);
      return true;
    }
    Optional<Set<Excuse>> fewest =
        before.stream()
            .flatMap(line -> prototype(line).stream())
            .filter(old -> old.getFirst().equals(now.getFirst()))
            .flatMap(
                old -> {
                  Set<Excuse> these = new TreeSet<>();
                  return excuse(old, now, these) ? Stream.of(these) : Stream.empty();
                })
            .min(Comparator.comparingInt(Set::size));
    fewest.ifPresent(excuses::addAll);
    return fewest.isPresent();
  }

  /** Whether a function of the header takes or returns {@code void *}, if only in a callback. */
  private static boolean hasAnyPointer(String function, String header) {
    return Pattern.compile("[^;}]*\\b" + function + "\\s*\\([^;]*;")
        .matcher(header)
        .results()
        .anyMatch(declaration -> declaration.group().matches("(?s).*\\bvoid( const)? ?\\*.*"));
  }

  /** Whether only pointers differ. */
  private static boolean wouldFit(List<String> now, Collection<String> before) {
    return before.stream()
        .flatMap(line -> prototype(line).stream())
        .filter(old -> old.getFirst().equals(now.getFirst()) && old.size() == now.size())
        .anyMatch(
            old ->
                IntStream.range(1, old.size())
                    .allMatch(
                        i ->
                            old.get(i).equals(now.get(i))
                                || isPointer(old.get(i)) && isPointer(now.get(i))));
  }

  private static SortedSet<String> only(Collection<String> these, Collection<String> others) {
    SortedSet<String> only = new TreeSet<>(these);
    only.removeAll(others);
    return only;
  }

  private static boolean isOfC(String line) {
    return prototype(line).isPresent() || LAYOUT.matcher(line).matches();
  }

  /** The name of a function, its result and the types of its parameters. */
  private static Optional<List<String>> prototype(String line) {
    Matcher matcher = PROTOTYPE.matcher(line);
    return matcher.matches()
        ? Optional.of(parts(matcher.group(2), matcher.group(1), matcher.group(3)))
        : Optional.empty();
  }

  /** Behind the parameters are those of the function that the result points to, if it does. */
  private static List<String> parts(String name, String result, String rest) {
    List<String> parameters = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    int end = 0;
    do {
      char c = rest.charAt(end++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean isOver = depth == 0 || c == ',' && depth == 1;
      if (isOver) {
        parameters.add(part.toString().strip());
        part.setLength(0);
      } else if (end > 1) {
        part.append(c);
      }
    } while (depth > 0);
    List<String> parts = new ArrayList<>(List.of(name, result + rest.substring(end)));
    parts.addAll(parameters);
    return parts;
  }

  private static boolean excuse(List<String> before, List<String> now, Set<Excuse> excuses) {
    if (before.contains("...") || now.contains("...")) {
      excuses.add(VARIADIC);
      return true;
    }
    if (before.size() != now.size()) {
      return false;
    }
    for (int i = 1; i < before.size(); i++) {
      if (!before.get(i).equals(now.get(i))) {
        String old = i == 1 ? before.get(i) : unnamed(before.get(i));
        String changed = i == 1 ? now.get(i) : unnamed(now.get(i));
        Optional<Excuse> excuse =
            old.equals(changed)
                ? Optional.of(PARAMETER_NAMES)
                : excuse(i == 1, type(old), type(changed));
        if (excuse.isPresent()) {
          excuses.add(excuse.get());
        } else if (!areExcusedFunctions(type(old), type(changed), excuses)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean areExcusedFunctions(String before, String now, Set<Excuse> excuses) {
    Matcher old = POINTER_TO_FUNCTION.matcher(before);
    Matcher changed = POINTER_TO_FUNCTION.matcher(now);
    return old.matches()
        && changed.matches()
        && excuse(
            parts(old.group(2), old.group(1), old.group(3)),
            parts(changed.group(2), changed.group(1), changed.group(3)),
            excuses);
  }

  private static String type(String parameter) {
    return parameter
        .replaceAll("\\b(const|struct|union|enum)\\b", "")
        .replaceAll(" +", " ")
        .strip();
  }

  private static Optional<Excuse> excuse(boolean isResult, String before, String now) {
    if (isResult && now.equals("void")) {
      return Optional.of(RESULT_LEFT_OUT);
    }
    if (before.equals(now)) {
      return Optional.of(SIGN_OR_CONSTNESS);
    }
    if (!isPointer(before) && !isPointer(now)) {
      return number(before, now);
    }
    if (now.startsWith("?") && isPointer(before) && !NUMBERS.matcher(target(before)).matches()) {
      return Optional.of(HANDLE_NAME);
    }
    if (isAnyPointer(before) && isPointer(now) || isAnyPointer(now) && isPointer(before)) {
      return Optional.of(ANY_POINTER);
    }
    return isPointer(before)
            && isPointer(now)
            && NUMBERS.matcher(target(before)).matches()
            && NUMBERS.matcher(target(now)).matches()
        ? Optional.of(SIGN_OR_CONSTNESS)
        : Optional.empty();
  }

  private static Optional<Excuse> number(String before, String now) {
    if (NO_WHOLE_NUMBERS.matcher(before).lookingAt() || NO_WHOLE_NUMBERS.matcher(now).lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(
        NUMBERS.matcher(before).matches() && NUMBERS.matcher(now).matches()
            ? SAME_NUMBER
            : ENUM_OR_NUMBER);
  }

  private static boolean isAnyPointer(String type) {
    return type.matches("void ?\\*\\w*");
  }

  private static boolean isPointer(String type) {
    return type.contains("*");
  }

  /** A parameter without its name. */
  private static String unnamed(String parameter) {
    return parameter.contains("(*")
        ? parameter.replaceFirst("\\(\\*\\w+\\)", "(*)")
        : parameter.replaceFirst("(?<=[\\w*]) *\\b(?!(char|short|int|long)$)\\w+$", "");
  }

  private static String target(String type) {
    return type.substring(0, type.indexOf('*')).strip();
  }
}
