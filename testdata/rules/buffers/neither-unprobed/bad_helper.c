// A helper copies from the address; neither it nor its caller has probed.
#include <ntddk.h>

#define IOCTL_BARITE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8c1, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _BARITE_ARGS { ULONG Op, Count; ULONG Values[8]; } BARITE_ARGS, *PBARITE_ARGS;
typedef struct _BARITE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } BARITE_EXTENSION, *PBARITE_EXTENSION;

static VOID BariteLoad(PBARITE_EXTENSION Extension, const BARITE_ARGS *Args)
{
    RtlCopyMemory(Extension->Values, Args->Values, sizeof(Extension->Values));
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BariteControl;

_Use_decl_annotations_
NTSTATUS BariteControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBARITE_EXTENSION extension = (PBARITE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PBARITE_ARGS args = (PBARITE_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_BARITE_RUN:
        __try {
            BariteLoad(extension, args); // expect: buffers/neither-unprobed
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
