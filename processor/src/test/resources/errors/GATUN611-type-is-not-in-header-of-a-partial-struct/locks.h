struct lock {
    int id;
    double level;
};
int lock_open(struct lock *lock);
