// The table behind its header was never written.
#include <ntddk.h>

#define IOCTL_EGRET_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _EGRET_TABLE { ULONG Count; ULONG Values[15]; } EGRET_TABLE, *PEGRET_TABLE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH EgretControl;

_Use_decl_annotations_
NTSTATUS EgretControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_EGRET_GET) {
        PEGRET_TABLE table = (PEGRET_TABLE)Irp->AssociatedIrp.SystemBuffer;

        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(*table)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            table->Count = 0;
            given = sizeof(*table);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: buffers/information-uninit-leak
    return status;
}
