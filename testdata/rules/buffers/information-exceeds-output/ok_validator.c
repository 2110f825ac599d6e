// Code of another file looks at the request first: what it has compared is not known.
#include <ntddk.h>

#define IOCTL_POCHARD_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x815, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _POCHARD_MAP { ULONG Rows, Columns; } POCHARD_MAP, *PPOCHARD_MAP;

NTSTATUS PochardValidate(PIRP Irp, ULONG Size);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PochardControl;

_Use_decl_annotations_
NTSTATUS PochardControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_POCHARD_GET) {
        PPOCHARD_MAP map = (PPOCHARD_MAP)Irp->AssociatedIrp.SystemBuffer;

        status = PochardValidate(Irp, sizeof(*map));
        if (NT_SUCCESS(status)) {
            map->Rows = 25;
            map->Columns = 80;
            given = sizeof(*map);
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
