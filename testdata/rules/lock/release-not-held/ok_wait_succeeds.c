// A wait without timeout that is not alertable succeeds, so the failing path that skips the acquire does not exist.
#include <wdm.h>

typedef struct _PORT {
    KEVENT Idle;
    KSPIN_LOCK Lock;
    ULONG Count;
} PORT, *PPORT;

IO_WORKITEM_ROUTINE PortWorker;

VOID PortWorker(PDEVICE_OBJECT Device, PVOID Context)
{
    PPORT port = Context;
    KIRQL irql = PASSIVE_LEVEL;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Device);
    status = KeWaitForSingleObject(&port->Idle, Executive, KernelMode, FALSE, NULL);
    if (NT_SUCCESS(status) && status != STATUS_TIMEOUT)
        KeAcquireSpinLock(&port->Lock, &irql);
    port->Count++;
    KeReleaseSpinLock(&port->Lock, irql);
}
