/* A library that has changed what its functions do, and kept the old ones for old programs. */
#include "versions.h"

#if defined(__linux__)
int lock_width_1(void) { return 33; }
int lock_width_2(void) { return 55; }

__asm__(".symver lock_width_1, lock_width@GATUN_1.0");
__asm__(".symver lock_width_2, lock_width@@GATUN_2.0");
#else
int lock_width(void) { return 55; }
#endif

int lock_count(void) { return 3; }
