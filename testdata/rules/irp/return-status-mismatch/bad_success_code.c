// Completed with success, answered with an error that came up afterwards.
#include <ntddk.h>

static NTSTATUS MothFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

typedef struct _MOTH { ULONG Dirty; ULONG Limit; } MOTH, *PMOTH;

static NTSTATUS MothFlush(PMOTH Moth)
{
    if (Moth->Dirty > Moth->Limit)
        return STATUS_DISK_FULL;
    Moth->Dirty = 0;
    return STATUS_SUCCESS;
}

_Dispatch_type_(IRP_MJ_SHUTDOWN) DRIVER_DISPATCH MothShutdown;

_Use_decl_annotations_
NTSTATUS MothShutdown(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    BOOLEAN failed = !NT_SUCCESS(MothFlush((PMOTH)DeviceObject->DeviceExtension));

    MothFinish(Irp, STATUS_SUCCESS, 0);
    if (failed)
        return STATUS_IO_DEVICE_ERROR; // expect: irp/return-status-mismatch
    return STATUS_SUCCESS;
}
