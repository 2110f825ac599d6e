struct Pair { int a; int b; };
Pair Make();
int Copy() { auto [x, y] = Make(); x = 3; return x + y; }
int Refer(Pair &p) { auto &[x, y] = p; x = 4; return y; }
int Array() { int v[2] = { 1, 2 }; auto [a, b] = v; return a + b; }
