// The function gives its caller's lock back, and with it the level, before it frees.
#include <wdm.h>

typedef struct _MOORING {
    KSPIN_LOCK Lock;
    UNICODE_STRING Name;
    KIRQL Irql;
} MOORING, *PMOORING;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID MooringFree_ok(_Inout_ PMOORING Mooring)
{
    KeReleaseSpinLock(&Mooring->Lock, Mooring->Irql);
    RtlFreeUnicodeString(&Mooring->Name);
}
