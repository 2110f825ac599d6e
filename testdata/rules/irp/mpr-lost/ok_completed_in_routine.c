// The routine completes the IRP itself and then says that nobody else is to go on with it.
#include <wdm.h>

typedef struct _CAIRN { PDEVICE_OBJECT Lower; LONG Count; } CAIRN, *PCAIRN;

DRIVER_DISPATCH CairnRead;
static IO_COMPLETION_ROUTINE CairnDone;

_Use_decl_annotations_
NTSTATUS CairnRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCAIRN cairn = (PCAIRN)DeviceObject->DeviceExtension;
    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, CairnDone, cairn, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(cairn->Lower, Irp);
    return STATUS_PENDING;
}

static NTSTATUS CairnDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoCompleteRequest(Irp, IO_DISK_INCREMENT);
    InterlockedDecrement(&((PCAIRN)Context)->Count);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
