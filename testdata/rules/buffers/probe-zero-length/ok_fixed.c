// The size of the structure is probed, whatever the caller says.
#include <ntddk.h>

#define IOCTL_JADE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8ae, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _JADE_ARGS { ULONG Op, Count; ULONG Values[8]; } JADE_ARGS, *PJADE_ARGS;
typedef struct _JADE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } JADE_EXTENSION, *PJADE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH JadeControl;

_Use_decl_annotations_
NTSTATUS JadeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PJADE_EXTENSION extension = (PJADE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PJADE_ARGS args = (PJADE_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_JADE_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
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
