// The IRP travels to a DPC as its argument.
#include <wdm.h>

typedef struct _PASS { PDEVICE_OBJECT Lower; KDPC Dpc; } PASS, *PPASS;

DRIVER_DISPATCH PassFlush;
static IO_COMPLETION_ROUTINE PassDone;

_Use_decl_annotations_
NTSTATUS PassFlush(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPASS pass = (PPASS)DeviceObject->DeviceExtension;
    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, PassDone, pass, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(pass->Lower, Irp);
    return STATUS_PENDING;
}

static NTSTATUS PassDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PPASS pass = (PPASS)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    KeInsertQueueDpc(&pass->Dpc, Irp, NULL);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
