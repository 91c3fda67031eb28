package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ErrnoTest {
  private static final Pattern MACRO = Pattern.compile("#define (E[A-Z0-9]+) (\\w+)");

  /** All of them, in both directions. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void names_and_numbers_are_those_of_the_header_of_this_machine() throws Exception {
    Map<String, Integer> ours =
        Stream.of(Errno.values())
            .filter(name -> name.number() != 0)
            .collect(Collectors.toMap(Errno::name, Errno::number));
    assertThat(ours).hasSizeGreaterThan(80).isEqualTo(header());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_name_that_the_platform_does_not_have_has_no_number() {
    assertThat(Errno.EOTHER.number()).isZero();
    assertThat(Errno.EPROCLIM.number()).isZero();
    assertThat(new ErrnoException("f", 0).is(Errno.EOTHER)).isFalse();
  }

  @Test
  void a_number_has_the_older_of_its_names() {
    assertThat(Errno.of(2)).hasValue(Errno.ENOENT);
    assertThat(Errno.of(Errno.EAGAIN.number())).hasValue(Errno.EAGAIN);
    assertThat(Errno.of(Errno.EDEADLK.number())).hasValue(Errno.EDEADLK);
    assertThat(Errno.of(0)).isEmpty();
    assertThat(Errno.of(-1)).isEmpty();
    assertThat(Errno.of(123_456)).isEmpty();
  }

  @Test
  void an_exception_is_asked_by_name() {
    ErrnoException failure = new ErrnoException("read", Errno.EAGAIN.number());
    assertThat(failure.name()).hasValue(Errno.EAGAIN);
    assertThat(failure.is(Errno.EAGAIN)).isTrue();
    assertThat(failure.is(Errno.EINTR, Errno.EAGAIN)).isTrue();
    assertThat(failure.is(Errno.EINTR, Errno.ENOENT)).isFalse();
    assertThat(failure.is()).isFalse();
    assertThat(new ErrnoException("read", 0).name()).isEmpty();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void two_names_of_one_number_are_both_meant() {
    assertThat(new ErrnoException("read", Errno.EAGAIN.number()).is(Errno.EWOULDBLOCK)).isTrue();
  }

  private static Map<String, Integer> header() throws IOException, InterruptedException {
    Process compiler =
        new ProcessBuilder("cc", "-dM", "-E", "-include", "errno.h", "-x", "c", "/dev/null")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String text = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(compiler.waitFor()).isZero();
    Map<String, String> macros =
        MACRO
            .matcher(text)
            .results()
            .collect(Collectors.toMap((MatchResult it) -> it.group(1), it -> it.group(2)));
    assertThat(macros).contains(entry("ENOENT", "2"));
    Map<String, Integer> numbers = new HashMap<>();
    macros.keySet().stream()
        .filter(name -> !name.equals("ELAST"))
        .forEach(name -> numbers.put(name, number(macros, name)));
    return numbers;
  }

  /** Some names are defined by another name. */
  private static int number(Map<String, String> macros, String name) {
    String value = macros.get(name);
    return macros.containsKey(value) ? number(macros, value) : Integer.parseInt(value);
  }
}
