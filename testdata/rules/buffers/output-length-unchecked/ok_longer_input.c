// The block is as long as the longer of the two: the input was proved to be long enough.
#include <ntddk.h>

#define IOCTL_SORA_ECHO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x821, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _SORA_ECHO { ULONG Asked; ULONG Answer; } SORA_ECHO, *PSORA_ECHO;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SoraControl;

_Use_decl_annotations_
NTSTATUS SoraControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PSORA_ECHO echo = (PSORA_ECHO)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_SORA_ECHO) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength >= sizeof(SORA_ECHO)) {
            echo->Answer = echo->Asked + 1;
            status = STATUS_SUCCESS;
        } else {
            status = STATUS_BUFFER_TOO_SMALL;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
