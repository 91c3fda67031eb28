package demo;

import dev.gatun.annotation.Callback;
import java.util.Comparator;

@Callback
public interface Order extends Comparator<Integer> {}
