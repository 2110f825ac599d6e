// The annotation itself tells the cases apart.
#include <wdm.h>

typedef struct _RUNG {
    KEVENT Free;
    ULONG Taken;
} RUNG, *PRUNG;

_When_(Wait, _IRQL_requires_max_(APC_LEVEL))
_When_(!Wait, _IRQL_requires_max_(DISPATCH_LEVEL))
NTSTATUS RungTake_ok(_Inout_ PRUNG Rung, _In_ BOOLEAN Wait)
{
    NTSTATUS status = STATUS_SUCCESS;

    if (Wait) {
        status = KeWaitForSingleObject(&Rung->Free, Executive, KernelMode, FALSE, NULL);
    }
    Rung->Taken++;
    return status;
}
