// The lock is taken in the form that saves no level, and the parameter is left over.
#include <wdm.h>

typedef struct _GEAR {
    KSPIN_LOCK Lock;
    ULONG Teeth;
} GEAR, *PGEAR;

_IRQL_requires_(DISPATCH_LEVEL)
_Acquires_lock_(gear->Lock)
VOID GearLock(PGEAR gear, _Out_ _IRQL_saves_ PKIRQL irql)
{
    UNREFERENCED_PARAMETER(irql);
    KeAcquireSpinLockAtDpcLevel(&gear->Lock);
} // expect: irql/save-param-unset
