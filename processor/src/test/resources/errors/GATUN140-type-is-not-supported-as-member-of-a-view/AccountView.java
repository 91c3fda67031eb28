package demo;

import dev.gatun.annotation.Struct;
import java.math.BigDecimal;

@Struct("Account")
public interface AccountView {
  int number();

  BigDecimal balance();
}
