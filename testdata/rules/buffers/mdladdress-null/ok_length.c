// The output must be as long as the answer.
#include <ntddk.h>

#define IOCTL_AGATE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a5, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

typedef struct _AGATE_ARGS { ULONG Op, Count; ULONG Values[8]; } AGATE_ARGS, *PAGATE_ARGS;
typedef struct _AGATE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } AGATE_EXTENSION, *PAGATE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH AgateControl;

_Use_decl_annotations_
NTSTATUS AgateControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PAGATE_EXTENSION extension = (PAGATE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PULONG pages;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_AGATE_RUN:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        pages = (PULONG)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (!pages) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        extension->Sum = 1;
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
