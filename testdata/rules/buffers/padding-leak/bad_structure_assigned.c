// The structure is assigned as a whole, padding and all.
#include <ntddk.h>

#define IOCTL_POLECAT_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x804, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _POLECAT_ITEM { USHORT Port; ULONG Speed; } POLECAT_ITEM, *PPOLECAT_ITEM;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PolecatControl;

_Use_decl_annotations_
NTSTATUS PolecatControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_POLECAT_GET) {
        POLECAT_ITEM item;

        item.Port = 80;
        item.Speed = 9600;
        status = STATUS_BUFFER_TOO_SMALL;
        if (stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(item)) {
            *(PPOLECAT_ITEM)Irp->AssociatedIrp.SystemBuffer = item; // expect: buffers/padding-leak
            given = sizeof(item);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
