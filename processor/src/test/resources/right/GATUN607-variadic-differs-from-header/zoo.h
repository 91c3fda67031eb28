int zoo_log(const char *format, ...);
