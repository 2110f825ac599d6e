// The size of the pointer is probed, and the structure read.
#include <ntddk.h>

#define IOCTL_BULBUL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x881, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _BULBUL_ARGS { ULONG Op, Count; ULONG Values[8]; } BULBUL_ARGS, *PBULBUL_ARGS;
typedef struct _BULBUL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } BULBUL_EXTENSION, *PBULBUL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BulbulControl;

_Use_decl_annotations_
NTSTATUS BulbulControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBULBUL_EXTENSION extension = (PBULBUL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PBULBUL_ARGS args = (PBULBUL_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_BULBUL_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(BULBUL_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            ProbeForRead(args, sizeof(args), sizeof(ULONG));
            extension->Sum = args->Values[7]; // expect: buffers/probe-size-mismatch
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
