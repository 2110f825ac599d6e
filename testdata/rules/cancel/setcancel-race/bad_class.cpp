// The same in a method of a class.
extern "C" {
#include <ntddk.h>
}

typedef struct _LOACH_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} LOACH_EXTENSION, *PLOACH_EXTENSION;

DRIVER_CANCEL LoachCancel;

class Waiters {
public:
    NTSTATUS Add(PIRP Irp);

private:
    KSPIN_LOCK lock_;
    LIST_ENTRY list_;
};

NTSTATUS Waiters::Add(PIRP Irp)
{
    KIRQL irql;

    KeAcquireSpinLock(&lock_, &irql);
    IoMarkIrpPending(Irp);
    InsertTailList(&list_, &Irp->Tail.Overlay.ListEntry);
    (void)IoSetCancelRoutine(Irp, LoachCancel);
    KeReleaseSpinLock(&lock_, irql);
    return STATUS_PENDING; // expect: cancel/setcancel-race
}
