// The mutex is taken with APCs disabled by itself and given back with the form that leaves them disabled.
#include <wdm.h>

typedef struct _ROSTER {
    FAST_MUTEX Mutex;
    ULONG Members;
    BOOLEAN Closed;
} ROSTER, *PROSTER;

NTSTATUS RosterJoin(_Inout_ PROSTER Roster)
{
    NTSTATUS status = STATUS_SUCCESS;

    PAGED_CODE();
    ExAcquireFastMutex(&Roster->Mutex);
    if (Roster->Closed) {
        status = STATUS_DELETE_PENDING;
        goto Leave;
    }
    Roster->Members++;
Leave:
    ExReleaseFastMutexUnsafe(&Roster->Mutex); // expect: lock/wrong-kind-release
    return status;
}
