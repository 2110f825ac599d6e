// The callee waits for a thread that needs the mutex.
#include <wdm.h>

typedef struct _CONN {
    FAST_MUTEX Mutex;
    KEVENT Closed;
    ULONG State;
} CONN, *PCONN;

_Requires_lock_not_held_(Conn->Mutex)
static VOID ConnWaitClosed(PCONN Conn)
{
    KeWaitForSingleObject(&Conn->Closed, Executive, KernelMode, FALSE, NULL);
}

VOID ConnShutdown_bad(PCONN Conn)
{
    ExAcquireFastMutex(&Conn->Mutex);
    if (Conn->State == 1) {
        ConnWaitClosed(Conn); // expect: lock/caller-must-not-hold
    }
    ExReleaseFastMutex(&Conn->Mutex);
}
