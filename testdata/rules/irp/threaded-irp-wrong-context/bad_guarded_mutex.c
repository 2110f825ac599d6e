// So does a guarded mutex.
#include <ntddk.h>

typedef struct _OAKWOOD_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
    KSPIN_LOCK Lock;
    FAST_MUTEX Mutex;
    KGUARDED_MUTEX Guard;
} OAKWOOD_EXTENSION, *POAKWOOD_EXTENSION;

NTSTATUS OakwoodAsk(POAKWOOD_EXTENSION Ext)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    KeAcquireGuardedMutex(&Ext->Guard);
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Ext->Lower, NULL, 0, NULL, &done, &result); // expect: irp/threaded-irp-wrong-context
    if (irp == NULL) {
        KeReleaseGuardedMutex(&Ext->Guard);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(Ext->Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = result.Status;
    }
    KeReleaseGuardedMutex(&Ext->Guard);
    return status;
}
