struct lock {
    int id;
    unsigned char open;
    double level;
    union {
        int gate;
        float depth;
    };
};
int lock_open(struct lock *lock);
struct lock lock_find(int id);
