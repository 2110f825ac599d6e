typedef unsigned char *PUCHAR;
typedef void *PVOID;
typedef struct _NODE { struct _NODE *Next; int Value; int Data[4]; } NODE, *PNODE;
void Use(PVOID p);

int Walk(PNODE n) { return n->Next->Next->Value; }
int First(int *p) { return p[0] + *p + p[1]; }
int Index(int *p, int i) { return p[i] + i[p]; }
int *Address(PNODE n) { return &n->Value; }
int *AddressIn(PNODE n, int i) { return &n->Data[i]; }
int *Element0(PNODE n) { return &n->Data[0]; }
int *Decay(PNODE n) { return n->Data; }
PNODE Same(PNODE n) { return &*n; }
int *Plus(int *p, int i) { return p + i - 1; }
long long Distance(int *p, int *q) { return q - p; }
void Advance(int **p) { (*p)++; *p += 2; *(*p)++ = 3; }
int Through(PVOID p) { return ((PNODE)p)->Value; }
PNODE Cast(PVOID p) { return (PNODE)((PUCHAR)p + 8); }
int IsNull(PVOID p) { return p == 0; }
PVOID FromInt(unsigned long long x) { return (PVOID)x; }
PVOID Invalid(void) { return (PVOID)-1; }
unsigned long long ToInt(PVOID p) { return (unsigned long long)p; }
void Locals(void) { int a; int b = 3; Use(&a); Use((PVOID)&b); }
int Escapes(void) { int a = 1, *p = &a; *p = 2; return a; }
int Double(int **pp) { return **pp; }
int OfAddress(PNODE n) { return (&n->Next->Value)[0] + (*&n->Value); }
