package dev.gatun.runtime;

import dev.gatun.runtime.watch.OpenHandles;
import dev.gatun.runtime.watch.TemporaryBytes;

/**
 * What this program has of native code and memory through Gatun, at one moment.
 *
 * <p>What C keeps is always counted, because that costs nothing beside making it. What would cost
 * is counted with {@code -Dgatun.counters=true} or the checked mode. What other threads do
 * meanwhile is seen or not.
 *
 * @param libraries how many files of libraries were loaded
 * @param openHandles how many handles there are that Java has to close; -1 if they are not counted,
 *     which a report of leaks does too
 * @param retained how many lifetimes C keeps something for: one for each call with {@code Retained}
 *     parameters, and for each view or member with a callback
 * @param retainedBytes the memory that belongs to them, in bytes, code not counted
 * @param callbacks how many functions of Java C may call at the moment
 * @param userObjects how many Java objects C has as {@code void *}
 * @param temporaryBytes the memory of calls that are under way, in bytes; -1 if it is not counted,
 *     which a trace does too
 * @param temporaryBytesPeak the most that {@code temporaryBytes} ever was; or -1
 */
public record NativeUse(
    int libraries,
    long openHandles,
    int retained,
    long retainedBytes,
    int callbacks,
    int userObjects,
    long temporaryBytes,
    long temporaryBytesPeak) {
  /** {@return what there is now} */
  public static NativeUse now() {
    return new NativeUse(
        LibraryLoader.loaded(),
        OpenHandles.count(),
        RetainedMemory.count(),
        RetainedMemory.bytes(),
        CallbackPointers.count(),
        UserObjects.count(),
        TemporaryBytes.now(),
        TemporaryBytes.peak());
  }
}
