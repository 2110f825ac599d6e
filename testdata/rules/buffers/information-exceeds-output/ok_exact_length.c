// Only one length is accepted.
#include <ntddk.h>

#define IOCTL_GOLDENEYE_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x816, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _GOLDENEYE_PAIR { ULONG First, Second; } GOLDENEYE_PAIR, *PGOLDENEYE_PAIR;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GoldeneyeControl;

_Use_decl_annotations_
NTSTATUS GoldeneyeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_GOLDENEYE_GET) {
        PGOLDENEYE_PAIR pair = (PGOLDENEYE_PAIR)Irp->AssociatedIrp.SystemBuffer;

        if (stack->Parameters.DeviceIoControl.OutputBufferLength != sizeof(*pair)) {
            status = STATUS_INFO_LENGTH_MISMATCH;
        } else {
            pair->First = 1;
            pair->Second = 2;
            given = sizeof(*pair);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
