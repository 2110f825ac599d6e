// Names that nothing declares, and what MSVC takes and clang does not: the calls around them stay.
typedef unsigned long long U;
typedef struct S { int a; void *p; U u; } S;
void __irqlint_assert(int);
int Take(int, ...);
int Ask(void);

void Argument(S *s) { Take(1, missing, s->a); }
int Value(S *s) { s->a = missing + Ask(); return missing; }
void Condition(S *s) { if (missing && Ask()) s->a = 1; while (Ask() == missing) s->a = 2; }
void Assert(S *s) { __irqlint_assert(savedLevel == Ask()); s->a = 1; }
void Stored(void) { missing = Ask(); missing++; }
void Member(S *s) { s->missing = Ask(); Take(s->missing); missing->field = Ask(); }
void NotDeclared(S *s) { Missing(s, missing); }

#define SetFlag(flags, bit) ((flags) |= (bit))
void CastIsAssigned(S *s) { (U)s->p = Ask(); }
void CastIsAssignedByMacro(S *s) { SetFlag((U)s->p, 1); }
void CastIsIncremented(S *s) { ((U)s->p)++; }
U *AddressOfCast(S *s) { Take(1, &(U)s->p); return &(U)s->p; }
int ResultOfSuchACall(S *s) { int result = Take(1, &(U)s->p); if (Take(2, &(U)s->p)) s->a = result; return (int)Take(3, &(U)s->p); }

// A name that is a variable in one place and a label in another.
void Label(S *s) { switch (s->a) { case missing: Ask(); } }
