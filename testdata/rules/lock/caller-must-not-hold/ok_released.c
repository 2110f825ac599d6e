// Released before the call, on each of the paths.
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

VOID ConnShutdown_ok(PCONN Conn)
{
    BOOLEAN wait = FALSE;

    ExAcquireFastMutex(&Conn->Mutex);
    if (Conn->State == 1) {
        Conn->State = 2;
        wait = TRUE;
    }
    ExReleaseFastMutex(&Conn->Mutex);
    if (wait) {
        ConnWaitClosed(Conn);
    }
}
