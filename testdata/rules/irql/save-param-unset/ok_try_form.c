// A form that may fail: where it does, the caller has nothing to restore.
#include <wdm.h>

typedef struct _HATCH {
    KSPIN_LOCK Lock;
    BOOLEAN Sealed;
} HATCH, *PHATCH;

_When_(return != 0, _Acquires_lock_(hatch->Lock))
BOOLEAN HatchTryLock(PHATCH hatch, _When_(return != 0, _IRQL_saves_) PKIRQL irql)
{
    if (hatch->Sealed) {
        return FALSE;
    }
    KeAcquireSpinLock(&hatch->Lock, irql);
    return TRUE;
}
