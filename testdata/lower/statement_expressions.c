int F(int);
typedef struct { int a, b; } PAIR;

int Value(int n) { return ({ int t = F(n); t + 1; }) * 2; }
void Effect(int n) { ({ F(n); F(n + 1); }); }
int Leaves(int n) { return ({ if (n) return 5; F(n); }); }
PAIR Record(int n) { return ({ PAIR p = { n, 2 }; p; }); }
int Jumps(int n) { for (;;) { n += ({ if (n > 10) break; F(n); }); } return n; }
