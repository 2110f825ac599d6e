int Use(int n);
constexpr int Square(int n) { return n * n; }
constexpr int Limit = Square(4);
template <typename T> int Size() { if constexpr (sizeof(T) > 4) return Use(8); else return Use(4); }
int Both() { return Size<int>() + Size<long long>(); }
int Init(int n) { if (int k = Use(n); k > 2) return k; if (int m = Use(1)) return m; switch (int s = Use(2); s) { case 1: return s; } return Limit; }
int Nothing() { static_assert(Limit == 16); using T = int; T x = T(); return x + int{} + alignof(T) + noexcept(Use(3)); }
enum class Color : unsigned char { Red, Green = 5 };
int Enum(Color c) { return c == Color::Green ? static_cast<int>(c) : 0; }
const int Table[] = { Square(2), Limit };
int Folded(int i) { const int local = 3; return Table[i] + local + (local == 3 ? 1 : Use(i)); }
bool Null(int *p) { return p == nullptr || !p; }
