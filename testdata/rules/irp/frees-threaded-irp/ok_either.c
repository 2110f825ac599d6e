// Which kind is made hangs on the level; only the driver's own is freed.
#include <ntddk.h>

typedef struct _FEN_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} FEN_EXTENSION, *PFEN_EXTENSION;

IO_COMPLETION_ROUTINE FenDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS FenDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS FenFlush(PFEN_EXTENSION Ext, BOOLEAN Own)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    PAGED_CODE();
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    if (Own) {
        irp = IoBuildAsynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Ext->Lower, NULL, 0, NULL, &result);
        if (irp != NULL) {
            IoSetCompletionRoutine(irp, FenDone, &done, TRUE, TRUE, TRUE);
        }
    } else {
        irp = IoBuildSynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Ext->Lower, NULL, 0, NULL, &done, &result);
    }
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(Ext->Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = STATUS_SUCCESS;
    }
    if (Own) {
        IoFreeIrp(irp);
    }
    return status;
}
