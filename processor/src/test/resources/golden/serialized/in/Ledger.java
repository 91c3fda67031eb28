package demo;

import dev.gatun.annotation.*;
import dev.gatun.runtime.ErrnoException;

@NativeLibrary(value = "ledger", threading = Threading.SERIALIZED)
public interface Ledger {
  @Symbol("ledger_add") int add(int amount) throws ErrnoException;

  @Variable("ledger_total") int total();
}
