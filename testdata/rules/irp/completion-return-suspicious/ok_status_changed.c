// The status of the request is changed where it stands, in the IRP.
#include <wdm.h>

typedef struct _MOOSE { ULONG Expected; } MOOSE, *PMOOSE;

IO_COMPLETION_ROUTINE MooseDone;

_Use_decl_annotations_
NTSTATUS MooseDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    if (NT_SUCCESS(Irp->IoStatus.Status) && Irp->IoStatus.Information < ((PMOOSE)Context)->Expected) {
        Irp->IoStatus.Status = STATUS_DEVICE_DATA_ERROR;
        Irp->IoStatus.Information = 0;
    }
    return STATUS_CONTINUE_COMPLETION;
}
