// Without the zeroes the rest of the table is old memory.
#include <ntddk.h>

#define IOCTL_SERIEMA_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x820, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _SERIEMA_TABLE { ULONG Count; ULONG Values[15]; } SERIEMA_TABLE, *PSERIEMA_TABLE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SeriemaControl;

_Use_decl_annotations_
NTSTATUS SeriemaControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_SERIEMA_GET) {
        PSERIEMA_TABLE table = (PSERIEMA_TABLE)Irp->AssociatedIrp.SystemBuffer;

        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(*table)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            RtlZeroMemory(table, sizeof(*table)); // guard
            table->Count = 0;
            given = sizeof(*table);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
