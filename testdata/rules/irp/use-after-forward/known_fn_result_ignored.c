// FN: The routine keeps the IRP, and nobody looks at what the lower driver returned: it may be done or not. Not told.
#include <wdm.h>

static IO_COMPLETION_ROUTINE KeepIt;

_Use_decl_annotations_
static NTSTATUS KeepIt(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

ULONG_PTR SendAndLook(PDEVICE_OBJECT Lower, PIRP Irp, PKEVENT Done)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, KeepIt, Done, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Lower, Irp);
    return Irp->IoStatus.Information;
}
