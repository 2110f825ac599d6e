// A DPC routine holds the lock in one form and calls a helper that takes it in another.
#include <wdm.h>

typedef struct _PORT {
    KDPC Dpc;
    KSPIN_LOCK Lock;
    ULONG Pending, Done;
} PORT, *PPORT;

KDEFERRED_ROUTINE PortDpc;

static VOID PortFinish(PPORT Port)
{
    KLOCK_QUEUE_HANDLE handle;

    KeAcquireInStackQueuedSpinLock(&Port->Lock, &handle);
    Port->Done++;
    KeReleaseInStackQueuedSpinLock(&handle);
}

VOID PortDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PPORT port = Context;
    KLOCK_QUEUE_HANDLE handle;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    KeAcquireInStackQueuedSpinLockAtDpcLevel(&port->Lock, &handle);
    while (port->Pending != 0) {
        port->Pending--;
        PortFinish(port); // expect: lock/double-acquire
    }
    KeReleaseInStackQueuedSpinLockFromDpcLevel(&handle);
}

VOID PortInitialize(PPORT Port)
{
    KeInitializeSpinLock(&Port->Lock);
    KeInitializeDpc(&Port->Dpc, PortDpc, Port);
}
