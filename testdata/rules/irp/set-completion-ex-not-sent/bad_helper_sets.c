// The helper prepares the IRP; its caller changes its mind.
#include <wdm.h>

typedef struct _KILN {
    PDEVICE_OBJECT Lower;
    ULONG Limit;
} KILN, *PKILN;

static IO_COMPLETION_ROUTINE KilnDone;

_Use_decl_annotations_
static NTSTATUS KilnDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

static NTSTATUS KilnPrepare(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    return IoSetCompletionRoutineEx(Device, Irp, KilnDone, NULL, TRUE, TRUE, TRUE);
}

DRIVER_DISPATCH KilnWrite;

_Use_decl_annotations_
NTSTATUS KilnWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKILN kiln = (PKILN)DeviceObject->DeviceExtension;
    ULONG length = IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Length;
    NTSTATUS status = KilnPrepare(DeviceObject, Irp);

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    if (length > kiln->Limit) {
        Irp->IoStatus.Status = STATUS_INVALID_PARAMETER;
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: irp/set-completion-ex-not-sent
        return STATUS_INVALID_PARAMETER;
    }
    return IoCallDriver(kiln->Lower, Irp);
}
