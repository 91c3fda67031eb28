package dev.gatun.runtime.watch;

import dev.gatun.runtime.NativeViolationException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The handles that Java has to close: how many there are, and with the checked mode which. */
public final class OpenHandles {
  private static final Set<Opened> OPEN = ConcurrentHashMap.newKeySet();
  private static final Map<Place, Opened> CHECKED = new ConcurrentHashMap<>();

  private OpenHandles() {}

  /**
   * Where one is: an address may be that of two things, if one is the first member of the other.
   */
  private record Place(String cType, long address) {}

  /** Stands for a handle until it is closed. */
  public static final class Opened {
    private final Place place;
    private final @Nullable Object library;

    /** Whether its library was closed before it, so that what it holds in C stays. */
    private volatile boolean isLost;

    private Opened(Place place, @Nullable Object library) {
      this.place = place;
      this.library = library;
    }
  }

  /**
   * Notes that a handle was made.
   *
   * @param handle the handle
   * @param type its name in Java
   * @param cType what it points to in C
   * @param address where that is
   * @param library what has to be open for it to be closed; null if that always is
   * @return what stands for it
   * @throws NativeViolationException in the checked mode, if Java has an open one already
   */
  public static Opened opened(
      Object handle, String type, String cType, long address, @Nullable Object library) {
    Opened opened = new Opened(new Place(cType, address), library);
    if (Watching.CHECKED && CHECKED.putIfAbsent(opened.place, opened) != null) {
      throw new NativeViolationException(
          Frame.latest().name(),
          "%s gave %s * 0x%x as a new %s, but an open one has this pointer: both would be closed"
              .formatted(Frame.latest().name(), cType, address, type));
    }
    OPEN.add(opened);
    if (Watching.LEAKS) {
      Owned.made(opened, "%s (%s * 0x%x)".formatted(type, cType, address), handle);
    }
    return opened;
  }

  /**
   * Notes that a handle is about to be closed; where its library is, that changes nothing in C.
   *
   * @param opened what stands for it
   */
  public static void closed(Opened opened) {
    forget(opened);
    if (Watching.LEAKS && !opened.isLost) {
      Owned.closed(opened);
    }
  }

  /**
   * Notes that a library was closed: nobody can close its handles any more, and what is loaded next
   * may have its things where they were. What they held in C is a leak all the same.
   *
   * @param library the library
   */
  public static void lost(Object library) {
    OPEN.stream()
        .filter(opened -> opened.library == library)
        .forEach(
            opened -> {
              opened.isLost = true;
              forget(opened);
            });
  }

  private static void forget(Opened opened) {
    OPEN.remove(opened);
    CHECKED.remove(opened.place, opened);
  }

  /** {@return how many are open; -1 if they are not counted} */
  public static long count() {
    return Watching.HANDLES ? OPEN.size() : -1;
  }
}
