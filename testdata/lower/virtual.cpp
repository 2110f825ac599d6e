struct Interface { virtual int Call(int n) = 0; virtual void Done() {} void Fixed(); };
struct Impl final : Interface { int Call(int n) override { return n; } void Own() { Call(1); Interface::Done(); } };
struct Other : Interface { int Call(int n) override; int field; };
typedef int (Interface::*Method)(int);

int Use(Interface *i, Impl *m, Other &o)
{
    Other local;
    i->Fixed();
    local.Call(1);
    Interface *up = m;
    return i->Call(2) + m->Call(3) + o.Call(4) + static_cast<Other *>(up)->field;
}
int Indirect(Interface *i, Method method) { return (i->*method)(5); }
