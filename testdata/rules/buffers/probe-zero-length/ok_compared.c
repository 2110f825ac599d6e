// The length is compared with the structure before.
#include <ntddk.h>

#define IOCTL_SPINEL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8ad, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _SPINEL_ARGS { ULONG Op, Count; ULONG Values[8]; } SPINEL_ARGS, *PSPINEL_ARGS;
typedef struct _SPINEL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } SPINEL_EXTENSION, *PSPINEL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SpinelControl;

_Use_decl_annotations_
NTSTATUS SpinelControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSPINEL_EXTENSION extension = (PSPINEL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PSPINEL_ARGS args = (PSPINEL_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SPINEL_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SPINEL_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            ProbeForRead(args, stack->Parameters.DeviceIoControl.InputBufferLength, sizeof(ULONG));
            extension->Sum = args->Count;
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
