package demo;

import dev.gatun.annotation.Callback;
import java.util.Optional;

@Callback
public interface Supplier {
  Optional<String> next();
}
