// A ceiling of PASSIVE_LEVEL excludes fast mutexes, which hold APC_LEVEL.
#include <wdm.h>

typedef struct _CELLAR {
    FAST_MUTEX Mutex;
    ULONG Bottles;
} CELLAR, *PCELLAR;

_IRQL_always_function_max_(PASSIVE_LEVEL)
ULONG CellarTake_bad(_Inout_ PCELLAR Cellar, _In_ ULONG Count)
{
    ULONG taken;

    ExAcquireFastMutex(&Cellar->Mutex); // expect: irql/above-function-max
    taken = min(Count, Cellar->Bottles);
    Cellar->Bottles -= taken;
    ExReleaseFastMutex(&Cellar->Mutex);
    return taken;
}
