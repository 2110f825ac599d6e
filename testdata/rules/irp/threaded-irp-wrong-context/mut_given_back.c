// The mutex is given back first.
#include <ntddk.h>

typedef struct _SEDGE_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
    KSPIN_LOCK Lock;
    FAST_MUTEX Mutex;
    KGUARDED_MUTEX Guard;
} SEDGE_EXTENSION, *PSEDGE_EXTENSION;

NTSTATUS SedgeAsk(PSEDGE_EXTENSION Ext)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    ExAcquireFastMutex(&Ext->Mutex);
    Ext->Reply = 0;
    ExReleaseFastMutex(&Ext->Mutex); // guard
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Ext->Lower, NULL, 0, NULL, &done, &result);
    if (irp != NULL) {
        status = IoCallDriver(Ext->Lower, irp);
        if (status == STATUS_PENDING) {
            KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
            status = result.Status;
        }
    }
    ExAcquireFastMutex(&Ext->Mutex); // guard
    ExReleaseFastMutex(&Ext->Mutex);
    return status;
}
