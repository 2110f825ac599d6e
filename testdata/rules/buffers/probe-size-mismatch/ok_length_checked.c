// As much is probed as the caller says, which is compared with the structure before.
#include <ntddk.h>

#define IOCTL_CREEPER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x886, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _CREEPER_ARGS { ULONG Op, Count; ULONG Values[8]; } CREEPER_ARGS, *PCREEPER_ARGS;
typedef struct _CREEPER_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } CREEPER_EXTENSION, *PCREEPER_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CreeperControl;

_Use_decl_annotations_
NTSTATUS CreeperControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCREEPER_EXTENSION extension = (PCREEPER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PCREEPER_ARGS args = (PCREEPER_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CREEPER_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CREEPER_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            ProbeForRead(args, stack->Parameters.DeviceIoControl.InputBufferLength, sizeof(ULONG));
            extension->Sum = args->Values[7];
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
