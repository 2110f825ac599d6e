// Without the probe any address is read.
#include <ntddk.h>

#define IOCTL_TANZAN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8c8, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _TANZAN_ARGS { ULONG Op, Count; ULONG Values[8]; } TANZAN_ARGS, *PTANZAN_ARGS;
typedef struct _TANZAN_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } TANZAN_EXTENSION, *PTANZAN_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TanzanControl;

_Use_decl_annotations_
NTSTATUS TanzanControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTANZAN_EXTENSION extension = (PTANZAN_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PTANZAN_ARGS args = (PTANZAN_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TANZAN_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG)); // guard
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
