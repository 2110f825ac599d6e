// The object raises the level for its life; the assertion comes after its construction.
#include <ntddk.h>

class RaisedLevel {
public:
    RaisedLevel() { KeRaiseIrql(DISPATCH_LEVEL, &m_old); }
    ~RaisedLevel() { KeLowerIrql(m_old); }

private:
    KIRQL m_old;
};

struct Clock {
    ULONG64 Ticks;
};

ULONG64 ClockRead_bad(const Clock *clock)
{
    RaisedLevel raised;

    PAGED_CODE(); // expect: paging/paged-code-above-apc
    return clock->Ticks;
}
