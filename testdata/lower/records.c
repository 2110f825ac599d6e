typedef struct _INNER { int a; unsigned flag : 1, mode : 3; } INNER;
typedef struct _OUTER {
    INNER In;
    union { int Number; void *Pointer; };
    struct { short Low; union { char C; short S; } High; } Parts;
    INNER *Link;
} OUTER, *POUTER;
struct tagged { int x; };
typedef struct { int x; } ANONYMOUS;
struct _FOO { OUTER Array[2]; };
typedef struct _DERIVED { INNER; int more; } DERIVED;
OUTER Make(int);
void Take(OUTER);

int Read(POUTER o) { return o->In.a + o->Number + o->Parts.High.S + o->Link->mode; }
void Write(POUTER o) { o->In.flag = 1; o->Pointer = 0; o->Parts.Low = 3; o->Link->mode++; }
void CopyWhole(POUTER a, POUTER b) { *a = *b; a->In = *b->Link; }
int Returned(void) { return Make(1).In.a; }
void Passed(POUTER o) { Take(*o); Take(Make(2)); }
OUTER Give(POUTER o) { OUTER local = *o; return local; }
int Names(struct tagged *t, ANONYMOUS *n, struct _FOO *f) { return t->x + n->x + f->Array[1].In.a; }
int Unnamed(DERIVED *d) { return d->a + d->more; }
