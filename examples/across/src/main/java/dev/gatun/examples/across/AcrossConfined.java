package dev.gatun.examples.across;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Threading;

/** All calls on one thread. */
@NativeLibrary(
    value = "across_conduct",
    header = "across_conduct.h",
    threading = Threading.CONFINED)
interface AcrossConfined extends AcrossConduct {}
