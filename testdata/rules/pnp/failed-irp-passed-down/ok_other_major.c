// A device control starts with an error and is passed down.
#include <wdm.h>

typedef struct _YARROW {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} YARROW, *PYARROW;

static DRIVER_DISPATCH YarrowControl;

VOID YarrowSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = YarrowControl;
}

static NTSTATUS YarrowControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    Irp->IoStatus.Status = STATUS_UNSUCCESSFUL;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PYARROW)DeviceObject->DeviceExtension)->Lower, Irp);
}
