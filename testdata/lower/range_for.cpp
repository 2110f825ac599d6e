int Use(int n);
struct Iterator { int *p; int &operator*() const { return *p; } Iterator &operator++() { ++p; return *this; } bool operator!=(const Iterator &o) const { return p != o.p; } };
struct List { Iterator begin(); Iterator end(); };
int Array() { int values[3] = { 1, 2, 3 }; int sum = 0; for (int v : values) { if (v == 2) continue; sum += v; } return sum; }
void Range(List &list) { for (int &v : list) { if (v == 3) break; v = Use(v); } }
void Init() { int values[2] = { 1, 2 }; for (int n = 4; int v : values) Use(n + v); }
