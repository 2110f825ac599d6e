// A guard object holds a lock of the file while a helper waits.
#include <ntddk.h>

class Guard {
public:
    Guard(KSPIN_LOCK &Lock) : m_Lock(Lock) { KeAcquireSpinLock(&m_Lock, &m_Irql); }
    ~Guard() { KeReleaseSpinLock(&m_Lock, m_Irql); }

private:
    KSPIN_LOCK &m_Lock;
    KIRQL m_Irql;
};

static KSPIN_LOCK StateLock;
static KEVENT Idle;

static void WaitUntilIdle()
{
    KeWaitForSingleObject(&Idle, Executive, KernelMode, FALSE, nullptr);
}

void Reset_bad()
{
    Guard guard(StateLock);
    WaitUntilIdle(); // expect: irql/wait-at-dispatch
}

void Reset_ok()
{
    {
        Guard guard(StateLock);
    }
    WaitUntilIdle();
}
