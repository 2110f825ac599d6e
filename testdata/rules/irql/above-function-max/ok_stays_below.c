// The ceiling is kept by a lock that does not raise so far.
#include <wdm.h>

typedef struct _GARDEN {
    FAST_MUTEX Mutex;
    ULONG Beds;
} GARDEN, *PGARDEN;

_IRQL_always_function_max_(APC_LEVEL)
VOID GardenExtend_ok(_Inout_ PGARDEN Garden)
{
    ExAcquireFastMutex(&Garden->Mutex);
    Garden->Beds++;
    ExReleaseFastMutex(&Garden->Mutex);
}
