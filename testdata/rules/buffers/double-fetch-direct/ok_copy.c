// The header is copied, and the copy is checked.
#include <ntddk.h>

#define IOCTL_PYRITE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8b9, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _PYRITE_ARGS { ULONG Op, Count; ULONG Values[8]; } PYRITE_ARGS, *PPYRITE_ARGS;
typedef struct _PYRITE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } PYRITE_EXTENSION, *PPYRITE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PyriteControl;

_Use_decl_annotations_
NTSTATUS PyriteControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPYRITE_EXTENSION extension = (PPYRITE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PPYRITE_ARGS args;
    PYRITE_ARGS copy;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_PYRITE_RUN:
        if (Irp->MdlAddress == NULL || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(PYRITE_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        args = (PPYRITE_ARGS)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (!args) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        copy = *args;
        if (copy.Count <= 8) {
            extension->Sum = copy.Count;
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
