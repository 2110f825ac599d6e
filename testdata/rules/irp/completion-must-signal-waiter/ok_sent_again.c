// A busy device is asked once more; the routine runs again then.
#include <wdm.h>

typedef struct _MAPLE { PDEVICE_OBJECT Lower; } MAPLE, *PMAPLE;

IO_COMPLETION_ROUTINE MapleDone;

_Use_decl_annotations_
NTSTATUS MapleDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    if (Irp->IoStatus.Status == STATUS_DEVICE_BUSY) {
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, MapleDone, Context, TRUE, TRUE, TRUE);
        (VOID)IoCallDriver(((PMAPLE)DeviceObject->DeviceExtension)->Lower, Irp);
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
