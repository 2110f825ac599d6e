// A helper gets the address, and sees to the rest.
#include <ntddk.h>

#define IOCTL_MINK_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x814, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _MINK_ITEM { UCHAR Kind; ULONG Size; } MINK_ITEM, *PMINK_ITEM;

static VOID MinkInit(PMINK_ITEM Item)
{
    RtlZeroMemory(Item, sizeof(*Item));
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MinkControl;

_Use_decl_annotations_
NTSTATUS MinkControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_MINK_GET) {
        MINK_ITEM item;

        MinkInit(&item);
        item.Kind = 1;
        item.Size = 64;
        status = STATUS_BUFFER_TOO_SMALL;
        if (stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(item)) {
            RtlCopyMemory(Irp->AssociatedIrp.SystemBuffer, &item, sizeof(item));
            given = sizeof(item);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
