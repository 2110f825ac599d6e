// The question whether the timer is there already.
#include <wdm.h>

typedef struct _KILN {
    ULONG Timers;
} KILN, *PKILN;

IO_TIMER_ROUTINE KilnTick;
_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH KilnCreate;

_Use_decl_annotations_
NTSTATUS KilnCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKILN kiln = (PKILN)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_SUCCESS;

    if (kiln->Timers == 0) // guard
        status = IoInitializeTimer(DeviceObject, KilnTick, kiln);
    kiln->Timers = 1;
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
