// The label stands behind the release.
#include <wdm.h>

typedef struct _ROUTE {
    FAST_MUTEX Mutex;
    PVOID Target;
    ULONG Hops;
} ROUTE, *PROUTE;

NTSTATUS RouteUpdate_bad(PROUTE Route, PVOID Target, ULONG Hops)
{
    NTSTATUS status = STATUS_SUCCESS;

    ExAcquireFastMutex(&Route->Mutex);
    if (Target == Route->Target) {
        goto Done;
    }
    Route->Target = Target;
    Route->Hops = Hops;
    ExReleaseFastMutex(&Route->Mutex);

Done:
    return status; // expect: lock/not-released
}
