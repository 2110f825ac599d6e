#include <driverspecs.h>
int F(void);
#define PAGED_CODE() __irqlint_paged_code()
#define NT_ASSERT(e) __irqlint_assert(!!(e))

void Builtin(int *p, int n) { __assume(p != 0); __assume(n > 3 && n < 10); *p = n; }
void Annotation(int *p, int n) { _Analysis_assume_(p != 0); __analysis_assume(n == 1 || p); *p = n; }
void Negated(int a, int b) { __assume(!(a || !b)); NT_ASSERT(F() <= 2); }
int Dead(int n) { switch (n) { case 1: return 5; default: __assume(0); } }
void Paged(void) { PAGED_CODE(); __irqlint_paged_code_locked(); F(); }
void Locks(long *lock) { _Analysis_assume_lock_held_(*lock); F(); _Analysis_assume_lock_not_held_(*lock); }
void Stated(int n) { _Analysis_assume_(1); _Analysis_assume_(0); F(); }
