struct lock {
    int id;
    unsigned char open;
    double level;
    union {
        int gate;
        float depth;
    };
};
struct gate {
    int id;
    struct lock lock;
};
int gate_open(struct gate *gate);
int lock_open(struct lock *lock);
struct lock lock_find(int id);
