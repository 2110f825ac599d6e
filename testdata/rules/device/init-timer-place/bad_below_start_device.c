// A device is started again after it was stopped for new resources.
#include <wdm.h>

IO_TIMER_ROUTINE PollTick;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH PollPnp;

static NTSTATUS StartPolling(PDEVICE_OBJECT DeviceObject)
{
    NTSTATUS status;

    status = IoInitializeTimer(DeviceObject, PollTick, NULL); // expect: device/init-timer-place
    if (NT_SUCCESS(status)) {
        IoStartTimer(DeviceObject);
    }
    return status;
}

_Use_decl_annotations_
NTSTATUS PollPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION sp = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    switch (sp->MinorFunction) {
    case IRP_MN_START_DEVICE:
        status = StartPolling(DeviceObject);
        break;
    case IRP_MN_STOP_DEVICE:
        IoStopTimer(DeviceObject);
        break;
    default:
        break;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
