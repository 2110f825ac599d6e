// Without the marked lines the callee waits under the mutex.
#include <wdm.h>

typedef struct _CONN {
    FAST_MUTEX Mutex;
    ULONG State;
} CONN, *PCONN;

_Requires_lock_not_held_(Conn->Mutex)
VOID ConnWait(PCONN Conn);

VOID ConnStop(PCONN Conn)
{
    ExAcquireFastMutex(&Conn->Mutex);
    Conn->State = 2;
    ExReleaseFastMutex(&Conn->Mutex); // guard
    ConnWait(Conn);
    ExAcquireFastMutex(&Conn->Mutex); // guard
    Conn->State = 3;
    ExReleaseFastMutex(&Conn->Mutex);
}
