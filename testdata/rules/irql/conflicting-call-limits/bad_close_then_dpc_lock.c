// The other order: what needs PASSIVE_LEVEL comes first, then the acquire without a raise.
#include <ntddk.h>

typedef struct _HATCH {
    KSPIN_LOCK Lock;
    HANDLE File;
    BOOLEAN Shut;
} HATCH, *PHATCH;

VOID HatchShut_bad(PHATCH Hatch)
{
    if (Hatch->File != NULL) {
        ZwClose(Hatch->File);
        Hatch->File = NULL;
    }
    KeAcquireSpinLockAtDpcLevel(&Hatch->Lock); // expect: irql/conflicting-call-limits
    Hatch->Shut = TRUE;
    KeReleaseSpinLockFromDpcLevel(&Hatch->Lock);
}
