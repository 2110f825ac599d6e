// Only what is known.
#include <wdm.h>

typedef struct _TANSY {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} TANSY, *PTANSY;

static DRIVER_DISPATCH TansyPnp;

VOID TansySetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = TansyPnp;
}

static NTSTATUS TansyPass(PTANSY Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS TansyPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTANSY device = (PTANSY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    default:
        break; // guard
    case IRP_MN_STOP_DEVICE:
        device->Started = FALSE;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        break;
    }
    return TansyPass(device, Irp);
}
