// The completion routine marks in any case; the dispatch routine always says STATUS_PENDING.
#include <ntddk.h>

typedef struct _MILLET { PDEVICE_OBJECT Lower; } MILLET, *PMILLET;

static IO_COMPLETION_ROUTINE MilletDone;

_Use_decl_annotations_
static NTSTATUS MilletDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION;
}

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH MilletWrite;

_Use_decl_annotations_
NTSTATUS MilletWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMILLET millet = (PMILLET)DeviceObject->DeviceExtension;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, MilletDone, NULL, TRUE, TRUE, TRUE);
    IoCallDriver(millet->Lower, Irp);
    return STATUS_PENDING;
}
