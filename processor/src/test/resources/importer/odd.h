#ifndef ODD_H
#define ODD_H
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>
#define ODD_H_VERSION "1.2 \"x\"\n"
#define ODD_MINUS (-5)
#define ODD_BIG 0xFFFFFFFFu
#define ODD_HUGE 0xFFFFFFFFFFFFFFFFull
#define ODD_PI 3.25
#define ODD_F 1.5f
#define ODD_LD 1.5L
#define ODD_CHAR 'x'
#define ODD_WIDE L"wide"
#define ODD_TYPE unsigned char
#define ODD_CALL(x) ((x) + 1)
int odd_replaced(int a);
int odd_replacing(long a);
#define odd_replaced odd_replacing
#define ODD_ALIAS odd_plain
#define ODD_OPEN {
#define ODD_INF (1.0 / 0.0)
#define INT 7
#define String 8
enum { ODD_A = 1, ODD_B = 1 << 30 };
enum negative { NEG_LOW = -7, NEG_ZERO = 0, NEG_HIGH = 7, NEG_ALSO = 7 };
typedef enum { MASK_ONE = 1, MASK_TWO = 2, MASK_FOUR = 4, MASK_ALL = 7 } masks;
enum wide { WIDE_ONE = 1, WIDE_HUGE = 0x100000000LL };
typedef enum new_kind { package, class, other } new_kind;
struct keywords { int class; int new; int boolean; int hashCode; int wait; struct keywords *this; int of; void *array; };
struct nested {
  int tag;
  union { int i; float f; struct { short a, b; }; };
  struct { unsigned x : 3; unsigned : 2; unsigned y : 11; int z : 5; bool on : 1; } bits;
  struct inner { double d; } inner, inners[3], grid[2][3];
  enum negative how;
  masks mask;
  enum { IN_ONE, IN_TWO } small;
};
struct plainbits { unsigned a : 3; int b : 5; unsigned long long c : 40; };
struct flexible { size_t count; int items[]; };
struct zero { int n; char data[0]; };
struct __attribute__((packed)) packed { char c; int i; struct { short s; int t; } in; };
struct __attribute__((packed)) tight { char c; long l; double d; };
#pragma pack(push, 2)
struct pack2 { char c; int i; };
#pragma pack(pop)
struct __attribute__((aligned(32))) aligned { int i; };
struct inner_aligned { char c; _Alignas(16) char d; };
struct with_ld { int i; long double ld; int j; };
struct with_i128 { int i; __int128 x; };
struct opaque;
typedef struct opaque opaque_t;
typedef struct opaque *opaque_ptr;
typedef struct { int x, y; } point;
typedef struct { float x; point p[2]; union { int i; float f; } u; const char *name; char text[8]; enum negative n; bool flag; void (*go)(point); } value;
typedef union number { int i; double d; char c[8]; bool b; } number;
typedef union simple { int i; double d; } simple;
typedef struct node { struct node *next; struct node *(*visit)(struct node *self, int depth); int data[4]; } node;
typedef int (*self_cb)(void *, int (*)(void *));
typedef struct loop loop;
typedef void (*loop_cb)(loop *l, void (*again)(loop *));
struct loop { loop_cb cb; loop_cb many[2]; };
typedef int compare_fn(const void *a, const void *b);
struct empty {};
union un { int a; unsigned char bytes[16]; struct { int p, q; } pq; };
int odd_plain(void);
int odd_kr();
void odd_sort(void *base, size_t n, size_t size, compare_fn *cmp);
void odd_sort2(void *base, size_t n, size_t size, int (*compare)(const void *left, const void *right));
int (*odd_get(int which))(int a);
self_cb odd_self(self_cb cb);
point odd_point(point a, const point *b, point *c);
value odd_value(value v);
number odd_number(number n);
simple odd_simple(simple s);
struct packed odd_packed(struct packed p);
void odd_packed_ptr(struct packed *p, struct pack2 *q, struct aligned *r, struct with_ld *s, struct flexible *t, struct inner_aligned *u, struct zero *z);
long double odd_ld(long double x);
__int128 odd_i128(__int128 x);
double _Complex odd_complex(double _Complex z);
int odd_va(const char *fmt, va_list ap);
int odd_printf(const char *fmt, ...);
opaque_t *odd_new(const char *name);
void odd_open(opaque_ptr *out, struct opaque **outs, struct opaque *const *list, int n);
void odd_write(struct opaque **outs);
int odd_file(FILE *f);
wchar_t odd_wide(const wchar_t *text, wchar_t one);
unsigned char odd_small(unsigned char a, signed char b, char c, unsigned short d, uint8_t e, int16_t f);
unsigned long odd_ul(unsigned long a, long b, size_t c, ptrdiff_t d, uint64_t e, long long f, float g, double h, _Bool i);
enum negative odd_enum(enum negative n, masks m, enum wide w, new_kind k);
int native(int new, int class_, int public);
int wait(int a);
int hashCode(void);
int open(void);
int symbols(void);
static inline int odd_inline(int x) { return x; }
void (*signal_like(int sig, void (*handler)(int)))(int);
int odd_arrays(int a[], int b[3], char **argv, const char *const *names, struct nested n[2]);
void odd_restrict(const char *restrict a, char *restrict b, const unsigned char *c);
void odd_unions(union un *u, union un v);
void odd_bits(struct plainbits p, struct nested *n);
void odd_empty(struct empty *e, struct keywords *k, node *n, loop *l);
extern int odd_counter;
extern const int odd_fixed;
extern const char *odd_text;
extern char odd_buffer[16];
extern const char odd_unknown[];
extern point odd_origin;
extern compare_fn *odd_hook;
extern struct opaque *odd_global;
extern int odd_grid[2][3];
extern struct node odd_nodes[2];
extern struct { int q; } odd_anonymous;
extern void *odd_ptr;
int odd_attr(int x) __attribute__((nonnull)) __attribute__((deprecated("no")));
extern __typeof__(odd_plain) odd_typeof;
#endif
