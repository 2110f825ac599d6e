// Data are read twice, and nothing is decided by them.
#include <ntddk.h>

#define IOCTL_GALENA_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8ba, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _GALENA_ARGS { ULONG Op, Count; ULONG Values[8]; } GALENA_ARGS, *PGALENA_ARGS;
typedef struct _GALENA_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } GALENA_EXTENSION, *PGALENA_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GalenaControl;

_Use_decl_annotations_
NTSTATUS GalenaControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGALENA_EXTENSION extension = (PGALENA_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PGALENA_ARGS args;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GALENA_RUN:
        if (Irp->MdlAddress == NULL || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(GALENA_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        args = (PGALENA_ARGS)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (!args) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        extension->Sum = args->Values[0];
        extension->Op = args->Values[0] ^ 1;
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
