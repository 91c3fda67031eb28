// Everything that C has in headers, once. All compilers must say the same of it but for sizes,
// offsets and signs, which the test asks them.

typedef int number;
typedef number numbers[4];
typedef const volatile number constant;
typedef void nothing;

_Bool a_bool;
char a_char;
signed char a_signed_char;
unsigned char an_unsigned_char;
short a_short;
unsigned short an_unsigned_short;
int an_int;
unsigned an_unsigned;
long a_long;
unsigned long an_unsigned_long;
long long a_long_long;
unsigned long long an_unsigned_long_long;
float a_float;
double a_double;
long double a_long_double;
_Complex double a_complex;

number a_number;
numbers some_numbers;
constant a_constant;
nothing *some_pointer;
const char *text;
char *const *texts;
int *volatile *restrict qualified;
_Atomic long atomic;
int grid[2][3];
int (*to_row)[3];
const int constants[5];
number *pointers[2][2];
typedef float vector __attribute__((vector_size(16)));
vector a_vector;

// An array whose length comes later.
extern int later[];
int later[7];

// Functions.
typedef int compare(const void *, const void *);
typedef compare *comparing;
comparing compares;
void (*nothing_taken)(void);
int (*without_prototype)();
int (*variadic)(const char *, ...);
void (*(*returns_function)(int, void (*)(double)))(double);
void (*with_arrays)(int[3], int[2][3], compare);
struct node *(*of_structs)(struct node, enum color, union either *, number);
__typeof__(int(long, char)) *by_typeof;

// Enums.
enum color { RED, GREEN = 5, BLUE };
enum negative { BELOW = -1, ABOVE = 200, FAR = 70000 };
enum high { HIGH = 0xfffffff0u, HIGHEST = 0xffffffffu };
enum small { SMALL = 1 } __attribute__((packed));
enum small_negative { SMALL_BELOW = -2, SMALL_ABOVE = 127 } __attribute__((packed));
enum wide { WIDE = 0x7fffffff12345678ll, WIDE_BELOW = -0x7fffffff12345678ll };
enum widest { WIDEST = 0xfffffffffffffff5ull };
typedef enum { FIRST = 1, SECOND, LAST = -3 } named_by_typedef;
enum { UNNAMED = 42 };
enum color a_color;
enum wide a_wide;
enum widest a_widest;
enum negative a_negative;
enum small a_small;
enum small_negative a_small_negative;
named_by_typedef an_enum;

// Structs and unions.
struct node {
  struct node *next;
  const struct node *const *others;
  int value;
  char letter;
  long double large;
};
struct node nodes[2];
struct unknown;
struct unknown *some_unknown;
struct later_known *some_later_known;
struct later_known {
  int known;
};
union either {
  int number;
  double real;
  char letters[11];
  struct node *node;
};
union either one;
typedef struct {
  int x, y;
} point, *point_pointer;
point a_point;
point_pointer to_point;
typedef const struct {
  short width;
} fixed;
fixed a_fixed;
struct {
  int lonely;
} by_itself;
struct operations {
  int (*open)(struct operations *, const char *);
  void (*close)(struct operations *);
  comparing compare;
  long (*table[3])(long);
};
struct operations all_operations;
struct outer {
  char kind;
  union {
    int number;
    struct {
      short low;
      double high;
    };
    struct node *node;
  };
  struct {
    char letter;
    long value;
    enum { IN_PAIR } state;
  } pair;
  struct {
    int item;
  } items[3][2];
  struct {
    long target;
  } *pointed;
  enum { INSIDE = 3, OUTSIDE = -3 } where;
  struct tagged_inside {
    int i;
  } inside;
};
struct outer an_outer;
struct tagged_inside another_inside;
struct flexible {
  int count;
  double values[];
};
struct flexible *some_flexible;
struct zero {
  short count;
  int none[0];
};
struct zero *some_zero;
struct empty {};
struct empty *some_empty;
struct __attribute__((packed)) packed {
  char letter;
  long value;
  short last;
};
struct packed a_packed;
struct aligned {
  char letter;
  int value __attribute__((aligned(32)));
};
struct aligned an_aligned;

// Bit-fields. One that is as wide as its type is none for some versions of clang.
struct bits {
  int three : 3;
  unsigned five : 5;
  unsigned long long forty : 40;
  unsigned char one : 1, two : 2;
  int : 0;
  _Bool yes : 1;
  short plain;
  number by_typedef : 11;
  int : 5;
  const unsigned wide : 31;
  enum color color : 4;
};
struct bits some_bits;
union bits_of_union {
  int seven : 7;
  unsigned char six : 6;
  unsigned long long most : 61;
};
union bits_of_union some_bits_of_union;
struct __attribute__((packed)) packed_bits {
  char before;
  unsigned a : 7;
  unsigned long long b : 50;
  int c : 13;
};
struct packed_bits some_packed_bits;
struct bits_inside {
  char before;
  struct {
    unsigned anonymous : 9;
    int more : 20;
  };
  struct {
    char before;
    unsigned short named : 10;
  } inner;
};
struct bits_inside some_bits_inside;

// What is local is not at the top level.
void function(struct node *parameter) {
  struct local {
    int hidden;
  } local;
  static int hidden;
  typedef long hidden_type;
  hidden_type more = 0;
  local.hidden = hidden + (int) more;
}
