extern int zoo_visitors;
