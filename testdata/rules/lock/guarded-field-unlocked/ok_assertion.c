// An assertion looks at the field behind the release; free builds do not.
#include <wdm.h>

typedef struct _SLOT {
    KSPIN_LOCK Lock;
    _Guarded_by_(Lock) PIRP Current;
} SLOT, *PSLOT;

PIRP Take(PSLOT Slot)
{
    PIRP irp;
    KIRQL irql;

    KeAcquireSpinLock(&Slot->Lock, &irql);
    irp = Slot->Current;
    Slot->Current = NULL;
    KeReleaseSpinLock(&Slot->Lock, irql);
    ASSERT(irp == NULL || Slot->Current == NULL);
    NT_ASSERT(Slot->Current != irp);
    return irp;
}
