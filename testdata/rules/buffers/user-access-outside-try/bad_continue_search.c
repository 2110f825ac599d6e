// The filter only looks on: the exception goes on to callers that do not expect it.
#include <ntddk.h>

#define IOCTL_SNIPE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x824, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _SNIPE_ARGS { ULONG Op, Count; ULONG Values[8]; } SNIPE_ARGS, *PSNIPE_ARGS;
typedef struct _SNIPE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } SNIPE_EXTENSION, *PSNIPE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SnipeControl;

_Use_decl_annotations_
NTSTATUS SnipeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSNIPE_EXTENSION extension = (PSNIPE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PSNIPE_ARGS args = (PSNIPE_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SNIPE_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            __try {
                extension->Op = args->Op; // expect: buffers/user-access-outside-try
            } __except (EXCEPTION_CONTINUE_SEARCH) {
                extension->Op = 0;
            }
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
