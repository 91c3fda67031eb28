#if defined ZOO_SHARED
#define ZOO_API extern
#else
#error "define ZOO_SHARED before zoo.h"
#endif

ZOO_API int zoo_count(void);
