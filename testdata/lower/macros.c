typedef unsigned char KIRQL;
typedef unsigned long long *PKSPIN_LOCK;
KIRQL KfRaise(KIRQL to);
void KfLower(KIRQL to);
void Acquire(PKSPIN_LOCK lock, KIRQL *old);
int Log(const char *text, int value);
#define KeRaiseIrql(NewIrql, OldIrql) (*(OldIrql) = KfRaise(NewIrql))
#define KeLowerIrql(Irql) KfLower(Irql)
#define WITH_LOCK(lock, old) do { Acquire((lock), (old)); KeLowerIrql(*(old)); } while (0)
#define ENTER Acquire(TheLock, &Irql)
#define RENAMED Log
#define TRACE(x) Log(#x, (x))
#define TWICE(x) ((x) + (x))
#define PASTE(a, b) a##b
#define IF_TRUE(c, what) if (c) { what; }

void Macros(PKSPIN_LOCK TheLock, int a)
{
    KIRQL Irql;
    KeRaiseIrql(2, &Irql);
    WITH_LOCK(TheLock,
              &Irql);
    ENTER;
    RENAMED("x", a);
    TRACE(a + 1);
    a = TWICE(Log("arg", 1));
    PASTE(Lo, g)("pasted", 2);
    IF_TRUE(a > 3, KeLowerIrql(Irql));
    Log("a long text that goes on and on, so long that it does not fit in what a call instruction may hold of it",
        /* comment */ a   +   1); // and more
}
