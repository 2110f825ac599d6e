struct Lock { void Acquire(); void Release(); };
class Guard {
public:
    explicit Guard(Lock &lock) : m_lock(lock) { m_lock.Acquire(); }
    ~Guard() { m_lock.Release(); }
private:
    Lock &m_lock;
};
struct Holder { Guard first, second; ~Holder() { if (early) return; Log(); } bool early; void Log(); };
int Work(int n);

int Scopes(Lock &a, Lock &b, int n)
{
    Guard outer(a);
    if (n == 1)
        return Work(1);
    {
        Guard inner(b);
        if (n == 2)
            return 2;
        if (n == 3)
            goto out;
        Work(2);
    }
    for (int i = 0; i < n; i++) {
        Guard each(b);
        if (i == 4)
            break;
        if (i == 5)
            continue;
        Work(i);
    }
    while (Work(6)) {
        Guard one(a), two(b);
        if (n)
            return 7;
    }
out:
    return 0;
}

void Array(Lock &a) { Guard two[2] = { Guard(a), Guard(a) }; Work(1); }
void ByValue(Holder holder) { Work(2); }
void Switch(Lock &a, int n) { switch (n) { case 1: { Guard g(a); Work(1); break; } default: Work(2); } }
void Backwards(Lock &a, int n) { again: Guard g(a); if (Work(n)) goto again; }
