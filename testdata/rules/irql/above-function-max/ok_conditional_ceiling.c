// The ceiling holds for one kind of call only; nothing is certain here.
#include <wdm.h>

typedef struct _RANCH {
    KSPIN_LOCK Lock;
    ULONG Heads;
} RANCH, *PRANCH;

_When_(Locked, _IRQL_always_function_max_(APC_LEVEL))
VOID RanchCount_ok(_Inout_ PRANCH Ranch, _In_ BOOLEAN Locked)
{
    KIRQL irql = PASSIVE_LEVEL;

    if (!Locked) {
        KeAcquireSpinLock(&Ranch->Lock, &irql);
    }
    Ranch->Heads++;
    if (!Locked) {
        KeReleaseSpinLock(&Ranch->Lock, irql);
    }
}
