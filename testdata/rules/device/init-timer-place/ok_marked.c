// A mark of its own keeps the second start from coming here.
#include <wdm.h>

typedef struct _SENSOR {
    BOOLEAN TimerThere;
} SENSOR, *PSENSOR;

IO_TIMER_ROUTINE SensorTick;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH SensorPnp;

_Use_decl_annotations_
NTSTATUS SensorPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSENSOR sensor = (PSENSOR)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_SUCCESS;

    if (!sensor->TimerThere) {
        status = IoInitializeTimer(DeviceObject, SensorTick, sensor);
        sensor->TimerThere = NT_SUCCESS(status);
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
