// For reads the status means nothing before it is completed.
#include <wdm.h>

typedef struct _SLOE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} SLOE, *PSLOE;

static DRIVER_DISPATCH SloeRead;

VOID SloeSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_READ] = SloeRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = SloeRead;
}

static NTSTATUS SloeRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PSLOE)DeviceObject->DeviceExtension)->Lower, Irp);
}
