template <typename T> T Max(T a, T b) { return a < b ? b : a; }
template <typename L> class Holder {
public:
    explicit Holder(L &l) : lock(l) { lock.Lock(); }
    ~Holder() { lock.Unlock(); }
    template <int N> int Times() { return N * 2; }
private:
    L &lock;
};
struct Spin { void Lock(); void Unlock(); };
template <typename T, int N> struct Buffer { T data[N]; int Size() const { return N; } };
template <typename T> void Unused(T t) { t.Nothing(); }
template <> int Max<int>(int a, int b) { return 7; }
template <typename... A> int Count(A... all) { return sizeof...(all); }
template <typename... A> int Sum(A... all) { return (all + ... + 0); }

int Use(Spin &s)
{
    Holder<Spin> h(s);
    Buffer<char, 4> b;
    b.data[0] = 1;
    return Max(1, 2) + Max('a', 'b') + b.Size() + h.Times<3>() + Count(1, 2) + Sum(3, 4);
}
