// Every open of the device initializes the timer again.
#include <wdm.h>

IO_TIMER_ROUTINE ClockTick;
_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH ClockCreate;

_Use_decl_annotations_
NTSTATUS ClockCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;

    status = IoInitializeTimer(DeviceObject, ClockTick, DeviceObject->DeviceExtension); // expect: device/init-timer-place
    if (NT_SUCCESS(status)) {
        IoStartTimer(DeviceObject);
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
