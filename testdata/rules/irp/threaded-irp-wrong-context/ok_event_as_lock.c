// An event that serves as a lock leaves APCs alone.
#include <ntddk.h>

typedef struct _HOLLY_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
    KSPIN_LOCK Lock;
    FAST_MUTEX Mutex;
    KGUARDED_MUTEX Guard;
} HOLLY_EXTENSION, *PHOLLY_EXTENSION;

NTSTATUS HollyAsk(PHOLLY_EXTENSION Ext)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    KeWaitForSingleObject(&Ext->Done, Executive, KernelMode, FALSE, NULL);
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Ext->Lower, NULL, 0, NULL, &done, &result);
    if (irp == NULL) {
        KeSetEvent(&Ext->Done, IO_NO_INCREMENT, FALSE);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(Ext->Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = result.Status;
    }
    KeSetEvent(&Ext->Done, IO_NO_INCREMENT, FALSE);
    return status;
}
