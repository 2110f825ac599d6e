// A helper without body says by annotation that it takes the lock inside the object; the release names that lock itself.
#include <wdm.h>

typedef struct _UNIT {
    KSPIN_LOCK Lock;
    ULONG Count;
} UNIT, *PUNIT;

_Acquires_lock_(Unit->Lock) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_ KIRQL UnitLock(PUNIT Unit);
IO_WORKITEM_ROUTINE UnitWorker;

VOID UnitWorker(PDEVICE_OBJECT Device, PVOID Context)
{
    PUNIT unit = Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(Device);
    irql = UnitLock(unit);
    unit->Count++;
    KeReleaseSpinLock(&unit->Lock, irql);
}
