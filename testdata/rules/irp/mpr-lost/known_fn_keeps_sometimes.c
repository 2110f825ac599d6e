// FN: Known gap: the routine keeps the IRP on some ways out only, so that it is not known who has it.
#include <wdm.h>

typedef struct _CRAG { PDEVICE_OBJECT Lower; } CRAG, *PCRAG;

DRIVER_DISPATCH CragRead;
static IO_COMPLETION_ROUTINE CragDone;

_Use_decl_annotations_
NTSTATUS CragRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, CragDone, NULL, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(((PCRAG)DeviceObject->DeviceExtension)->Lower, Irp);
    return STATUS_PENDING;
}

static NTSTATUS CragDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->IoStatus.Information == 0)
        return STATUS_MORE_PROCESSING_REQUIRED;
    return STATUS_CONTINUE_COMPLETION;
}
