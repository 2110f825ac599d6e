// The field is probed through its own address.
#include <ntddk.h>

#define IOCTL_RHODON_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8c6, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _RHODON_ARGS { ULONG Op, Count; ULONG Values[8]; } RHODON_ARGS, *PRHODON_ARGS;
typedef struct _RHODON_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } RHODON_EXTENSION, *PRHODON_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RhodonControl;

_Use_decl_annotations_
NTSTATUS RhodonControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRHODON_EXTENSION extension = (PRHODON_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PRHODON_ARGS args = (PRHODON_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_RHODON_RUN:
        __try {
            ProbeForRead(&args->Op, sizeof(*args), sizeof(ULONG));
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
