// One of the cases forgets the status.
#include <ntddk.h>

#define IOCTL_TIDE_HIGH CTL_CODE(FILE_DEVICE_UNKNOWN, 0x840, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_TIDE_LOW CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _TIDE { LONG Level; } TIDE, *PTIDE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TideControl;

_Use_decl_annotations_
NTSTATUS TideControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTIDE tide = (PTIDE)DeviceObject->DeviceExtension;

    Irp->IoStatus.Information = 0;
    switch (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TIDE_HIGH:
        tide->Level = 1;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_SUCCESS;
    case IOCTL_TIDE_LOW:
        tide->Level = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_SUCCESS; // expect: irp/iostatus-not-set
    }
    Irp->IoStatus.Status = STATUS_INVALID_DEVICE_REQUEST;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_INVALID_DEVICE_REQUEST;
}
