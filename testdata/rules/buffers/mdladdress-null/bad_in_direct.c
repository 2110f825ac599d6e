// The second buffer of METHOD_IN_DIRECT may be missing as well.
#include <ntddk.h>

#define IOCTL_ONYX_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a2, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _ONYX_ARGS { ULONG Op, Count; ULONG Values[8]; } ONYX_ARGS, *PONYX_ARGS;
typedef struct _ONYX_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } ONYX_EXTENSION, *PONYX_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH OnyxControl;

_Use_decl_annotations_
NTSTATUS OnyxControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PONYX_EXTENSION extension = (PONYX_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PULONG pages;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_ONYX_RUN:
        pages = (PULONG)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute); // expect: buffers/mdladdress-null
        if (!pages) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        extension->Op = 3;
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
