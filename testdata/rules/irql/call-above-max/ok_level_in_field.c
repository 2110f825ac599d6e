// The old level travels through a field and through helpers; after the restore the call is legal.
#include <wdm.h>

typedef struct _STATE {
    KSPIN_LOCK Lock;
    KIRQL SavedIrql;
    ULONG Generation;
    HANDLE Key;
} STATE, *PSTATE;

static VOID StateLock(PSTATE State) // expect: irql/changes-unannotated
{
    KIRQL irql;

    KeAcquireSpinLock(&State->Lock, &irql);
    State->SavedIrql = irql;
}

static VOID StateUnlock(PSTATE State)
{
    KIRQL irql = State->SavedIrql;

    KeReleaseSpinLock(&State->Lock, irql);
}

NTSTATUS StateBump_ok(PSTATE State)
{
    StateLock(State);
    State->Generation++;
    StateUnlock(State);
    return ZwFlushKey(State->Key);
}

IO_WORKITEM_ROUTINE StateWorker;

_Use_decl_annotations_
VOID StateWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    StateBump_ok((PSTATE)Context);
}
