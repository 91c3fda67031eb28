package demo;

import dev.gatun.runtime.ErrnoException;
import java.util.Arrays;

public class Main {
  public static void main(String... arguments) {
    LibC c = LibCBinding.open();
    System.out.println("strlen: " + c.strlen("Grüße"));

    int[] numbers = {3, 1, 2};
    c.qsort(numbers, numbers.length, Integer.BYTES, Integer::compare);
    System.out.println("qsort: " + Arrays.toString(numbers));

    try {
      c.open("/no/such/file", 0);
    } catch (ErrnoException e) {
      System.out.println(e.getMessage());
    }
  }
}
