// The helper says nothing of the lock, and the timer routine that calls it does not take it.
#include <wdm.h>

typedef struct _EXT {
    KSPIN_LOCK Lock;
    _Guarded_by_(Lock) LONG Credits;
    _Guarded_by_(Lock) LONG Used;
} EXT, *PEXT;

IO_TIMER_ROUTINE Refill;

static VOID AddCredits(PEXT Ext, LONG Count)
{
    Ext->Credits += Count;
}

VOID Refill(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    AddCredits((PEXT)Context, 10); // expect: lock/guarded-field-unlocked
}

BOOLEAN Spend(PEXT Ext)
{
    BOOLEAN done = FALSE;
    KIRQL irql;

    KeAcquireSpinLock(&Ext->Lock, &irql);
    if (Ext->Credits > 0) {
        Ext->Credits--;
        done = TRUE;
    }
    KeReleaseSpinLock(&Ext->Lock, irql);
    return done;
}

NTSTATUS Start(PDEVICE_OBJECT Device, PEXT Ext)
{
    return IoInitializeTimer(Device, Refill, Ext);
}
