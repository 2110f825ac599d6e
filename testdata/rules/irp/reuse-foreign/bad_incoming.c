// A request that was sent here is used for another one.
#include <ntddk.h>

typedef struct _DELTA_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} DELTA_EXTENSION, *PDELTA_EXTENSION;

IO_COMPLETION_ROUTINE DeltaDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS DeltaDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS DeltaFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH DeltaControl;

_Use_decl_annotations_
NTSTATUS DeltaControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReuseIrp(Irp, STATUS_SUCCESS); // expect: irp/reuse-foreign
    return DeltaFinish(Irp, STATUS_SUCCESS, 0);
}
