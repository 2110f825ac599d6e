// The guard object holds the lock while two functions further down a fast mutex is taken.
#include <ntddk.h>

class SpinGuard {
public:
    explicit SpinGuard(KSPIN_LOCK &lock) : m_lock(lock) { KeAcquireSpinLock(&m_lock, &m_irql); }
    ~SpinGuard() { KeReleaseSpinLock(&m_lock, m_irql); }

private:
    KSPIN_LOCK &m_lock;
    KIRQL m_irql;
};

struct Roster {
    FAST_MUTEX Mutex;
    ULONG Count;
};

struct Hub {
    KSPIN_LOCK Lock;
    Roster Members;
    ULONG Version;
};

static ULONG CountMembers(Roster &roster)
{
    ExAcquireFastMutex(&roster.Mutex); // step: ExAcquireFastMutex
    const ULONG count = roster.Count;
    ExReleaseFastMutex(&roster.Mutex);
    return count;
}

static bool IsCrowded(Hub &hub) { return CountMembers(hub.Members) > 64; }

ULONG HubTouch_bad(Hub &hub)
{
    SpinGuard guard(hub.Lock);

    if (hub.Version == 0 || IsCrowded(hub)) { // expect: lock/blocking-under-spinlock
        return 0;
    }
    return ++hub.Version;
}
