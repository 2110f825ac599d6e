int F(int);
void V(int);
typedef struct { int x, y; } POINT;
POINT MakePoint(void);

int Choose(int a, int b) { return a ? F(b) : -1; }
int *ChoosePointer(int a, int *p) { return a ? p : 0; }
int Gnu(int a) { return F(a) ?: 7; }
int AndValue(int a, int b) { int r = a && F(b); return r; }
int OrValue(int a, int b) { int r = !(a || F(b)); return r; }
unsigned char Compare(int a, int b) { unsigned char r = (unsigned char)(a == b); return r; }
void VoidChoice(int a) { a ? V(1) : V(2); a && F(3); }
POINT ChooseRecord(int a, POINT p) { return a ? p : MakePoint(); }
int Nested(int a, int b) { return a ? b ? 1 : 2 : b ? 3 : 4; }
int FromComma(int a) { return (V(a), a + 1); }
