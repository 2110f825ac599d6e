// A device that has not started refuses.
#include <wdm.h>

typedef struct _JUTE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} JUTE, *PJUTE;

static DRIVER_DISPATCH JutePower;

VOID JuteSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = JutePower;
}

static NTSTATUS JutePass(PJUTE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS JutePower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PJUTE device = (PJUTE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_SET_POWER:
        if (!device->Started) {
            Irp->IoStatus.Status = STATUS_INVALID_DEVICE_STATE;
            IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: power/set-power-failed
            return STATUS_INVALID_DEVICE_STATE;
        }
        return JutePass(device, Irp);
    default:
        return JutePass(device, Irp);
    }
}
