// The output is mapped however short it is.
#include <ntddk.h>

#define IOCTL_AMBER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a1, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

typedef struct _AMBER_ARGS { ULONG Op, Count; ULONG Values[8]; } AMBER_ARGS, *PAMBER_ARGS;
typedef struct _AMBER_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } AMBER_EXTENSION, *PAMBER_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH AmberControl;

_Use_decl_annotations_
NTSTATUS AmberControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PAMBER_EXTENSION extension = (PAMBER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PULONG pages;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_AMBER_RUN:
        pages = (PULONG)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute); // expect: buffers/mdladdress-null
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
