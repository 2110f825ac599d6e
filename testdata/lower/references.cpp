struct Pair { int a; int &r; };
int &Global();
void Swap(int &a, int &b) { int t = a; a = b; b = t; }
int Local(int n) { int &alias = n; alias = 4; int *p = &alias; return *p + alias; }
int Fields(Pair &p) { p.r = p.a; int &x = p.r; return x; }
void Calls(int *p) { int n = 1; Swap(n, *p); Global() = 3; Swap(Global(), n); Global()++; }
int Bound() { const int &temporary = 5; return temporary; }
int &Give(int *p) { return *p; }
int &Choose(bool b, int &x, int &y) { return b ? x : y; }
int Cast(long *p) { return reinterpret_cast<int &>(*p); }
int &&Move(int &&x) { return static_cast<int &&>(x); }
int PreIncrement(int n) { ++ ++n; (n = 3) += 2; return n; }
