package dev.gatun.runtime;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread at a time into libraries, through whichever binding; used by generated code.
 *
 * <p>A thread that is inside can enter again.
 */
public final class SerializedCalls {
  private static final Map<Path, Turn> TURNS = new ConcurrentHashMap<>();
  private static final Turn OF_PROCESS = new Turn();

  private final List<Turn> turns;

  /** The turn, where there is but one, as of most libraries. */
  private final @Nullable Turn only;

  private SerializedCalls(List<Turn> turns) {
    this.turns = turns;
    this.only = turns.size() == 1 ? turns.getFirst() : null;
  }

  /**
   * {@return what lets one thread at a time into libraries}
   *
   * @param symbols those of the libraries; of several, a thread enters all or none
   */
  public static SerializedCalls of(Symbols symbols) {
    List<Path> files = symbols.files();
    return new SerializedCalls(
        files.isEmpty()
            ? List.of(OF_PROCESS)
            : files.stream()
                .map(file -> TURNS.computeIfAbsent(file, unknown -> new Turn()))
                .toList());
  }

  /** Waits until no other thread is inside; being interrupted does not end the waiting. */
  public void enter() {
    if (only != null) {
      StackRoom.requireToGive();
      only.take();
      return;
    }
    StackRoom.require(); // else some could stay taken
    Turn awaited = turns.getFirst();
    do {
      awaited.take();
      awaited = takeAllBut(awaited);
    } while (awaited != null);
  }

  /**
   * Takes the others, after one of them. Where one is busy, all are given back, and that one is to
   * be waited for: who waits for several has none of them meanwhile, which another thread could
   * wait for that has the busy one.
   */
  private @Nullable Turn takeAllBut(Turn taken) {
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      boolean isTaken = turn == taken;
      try {
        isTaken = isTaken || turn.tryTake();
      } finally {
        if (!isTaken) {
          giveBack(i, taken);
        }
      }
      if (!isTaken) {
        return turn;
      }
    }
    return null;
  }

  /** Gives the first ones back, and one that may be behind them. */
  private void giveBack(int count, Turn taken) {
    for (int i = 0; i < count; i++) {
      if (turns.get(i) != taken) {
        turns.get(i).give();
      }
    }
    taken.give();
  }

  /** Lets others in, after as many of these as of {@link #enter}. */
  public void leave() {
    if (only != null) {
      only.give();
      return;
    }
    for (int i = turns.size() - 1; i >= 0; i--) {
      turns.get(i).give();
    }
  }
}
