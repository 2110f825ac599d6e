typedef unsigned long long SIZE_T;
typedef unsigned char *PUCHAR;
typedef struct _ITEM { int First; struct _ITEM *Link; char Name[12]; } ITEM, *PITEM;
#define CONTAINING_RECORD(address, type, field) ((type *)((PUCHAR)(address) - (SIZE_T)(&((type *)0)->field)))
#define FIELD_OFFSET(type, field) ((long)(long long)&(((type *)0)->field))
#define CTL_CODE(t, f) (((t) << 16) | ((f) << 2))
enum { Alpha = 5, Beta };

SIZE_T Sizes(ITEM *i) { return sizeof(ITEM) + sizeof(i->Name) + _Alignof(long long); }
SIZE_T SizeOf(int n) { return sizeof(n++); }
long Offset(void) { return FIELD_OFFSET(ITEM, Name) + (long)__builtin_offsetof(ITEM, Link); }
PITEM Container(struct _ITEM **link) { return CONTAINING_RECORD(link, ITEM, Link); }
int Enumerators(int e) { return e == Beta ? Alpha : -Alpha; }
unsigned Code(void) { return CTL_CODE(0x22, 0x801); }
unsigned long long Wide(void) { return 0xFFFFFFFF80000000; }
signed char Small(void) { return (signed char)0xFF; }
char Char(void) { return '\xff'; }
int Chosen(int a) { return __builtin_choose_expr(1, a, "no") + _Generic(a, int: 3, default: 4); }
const char *Where(void) { return __FUNCTION__; }
_Bool Truth(void) { return 1; }
