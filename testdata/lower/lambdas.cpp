typedef void Callback(void *context);
void Register(Callback *c, void *context);
template <typename F> int Run(F f) { return f(3); }
struct Owner {
    int value;
    int Go(int n)
    {
        auto byReference = [&](int a) { n += a; return value + n; };
        auto byCopy = [*this, n, other = n + 1]() mutable { n++; return value + n + other; };
        return Run(byReference) + byCopy();
    }
};
void Plain(int *p)
{
    Register([](void *context) { *static_cast<int *>(context) = 1; }, p);
    auto nested = [p] { return [p] { return *p; }(); };
    nested();
    auto generic = [](auto x) { return x; };
    generic(4);
}
static auto AtFileScope = [](int n) { return n; };
