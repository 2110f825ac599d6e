typedef int FN(int, ...);
typedef struct { FN *Call; void (*Done)(void); } OPS;
__declspec(noreturn) void Bugcheck(unsigned code);
void Plain(void);
int Printf(const char *format, ...);
void *memcpy(void *, const void *, unsigned long long);
static inline int Inlined(int a) { return a; }

int Direct(int a) { Plain(); return Inlined(a); }
int Pointer(FN *f, OPS *ops) { ops->Done(); (*ops->Call)(1, 2); return f(3); }
int Dead(int a) { if (a) { Bugcheck(0xDEAD); a = 5; } return a; }
void Variadic(char c, short s) { Printf("%d %d", c, s); }
void Taken(OPS *ops) { ops->Call = Printf == 0 ? 0 : (FN *)Direct; ops->Done = &Plain; }
int Implicit(int a) { return NotDeclared(a, &a); }
void Copy(char *a, char *b) { memcpy(a, b, 4); __builtin_memcpy(a, b, 8); }
int Nested(int a) { return Inlined(Inlined(a) + Inlined(1)); }
int OldStyle();
int CallOld(int a) { return OldStyle(a, 2); }
int Unnamed(int, int b) { return b; }
