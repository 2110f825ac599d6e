// The annotation is no wider than its narrowest callee.
#include <ntddk.h>

typedef struct _PASS {
    FAST_MUTEX Mutex;
    ULONG Uses;
} PASS, *PPASS;

_IRQL_requires_max_(APC_LEVEL)
VOID PassUse_ok(_Inout_ PPASS Pass)
{
    ExAcquireFastMutex(&Pass->Mutex);
    Pass->Uses++;
    ExReleaseFastMutex(&Pass->Mutex);
}
