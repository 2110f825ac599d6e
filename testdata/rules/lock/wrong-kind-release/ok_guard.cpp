// Two guards, one per kind; each gives the lock back as it took it.
#include <wdm.h>

class SpinGuard {
public:
    explicit SpinGuard(PKSPIN_LOCK Lock) : m_Lock(Lock) { KeAcquireSpinLock(m_Lock, &m_Irql); }
    ~SpinGuard() { KeReleaseSpinLock(m_Lock, m_Irql); }

private:
    PKSPIN_LOCK m_Lock;
    KIRQL m_Irql;
};

class QueuedGuard {
public:
    explicit QueuedGuard(PKSPIN_LOCK Lock) { KeAcquireInStackQueuedSpinLock(Lock, &m_Handle); }
    ~QueuedGuard() { KeReleaseInStackQueuedSpinLock(&m_Handle); }

private:
    KLOCK_QUEUE_HANDLE m_Handle;
};

typedef struct _SCALE {
    KSPIN_LOCK Lock, Other;
    ULONG Weight;
} SCALE, *PSCALE;

extern "C" VOID ScaleTare(PSCALE Scale)
{
    SpinGuard guard(&Scale->Lock);
    QueuedGuard other(&Scale->Other);
    Scale->Weight = 0;
}
