#ifndef VERSIONS_H
#define VERSIONS_H

/* The width of a lock in metres: 33 in version GATUN_1.0, 55 in version GATUN_2.0. */
int lock_width(void);

int lock_count(void);

#endif
