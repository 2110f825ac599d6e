// The two lines that pass the mark on.
#include <wdm.h>

typedef struct _WEIR { PDEVICE_OBJECT Lower; LONG Done; } WEIR, *PWEIR;

DRIVER_DISPATCH WeirRead;
IO_COMPLETION_ROUTINE WeirReadDone;

_Use_decl_annotations_
NTSTATUS WeirRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWEIR weir = (PWEIR)DeviceObject->DeviceExtension;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, WeirReadDone, weir, TRUE, TRUE, TRUE);
    return IoCallDriver(weir->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS WeirReadDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) // guard
        IoMarkIrpPending(Irp); // guard
    InterlockedIncrement(&((PWEIR)Context)->Done);
    return STATUS_CONTINUE_COMPLETION;
}
