// Without the copy the index is read twice from shared pages.
#include <ntddk.h>

#define IOCTL_IRON_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8be, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _IRON_ARGS { ULONG Op, Count; ULONG Values[8]; } IRON_ARGS, *PIRON_ARGS;
typedef struct _IRON_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } IRON_EXTENSION, *PIRON_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH IronControl;

_Use_decl_annotations_
NTSTATUS IronControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIRON_EXTENSION extension = (PIRON_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PIRON_ARGS args;
    IRON_ARGS copy;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_IRON_RUN:
        if (Irp->MdlAddress == NULL || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(IRON_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        args = (PIRON_ARGS)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (!args) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        RtlCopyMemory(&copy, args, sizeof(copy)); // guard
        args = &copy; // guard
        if (args->Op < RTL_NUMBER_OF(extension->Values)) {
            extension->Values[args->Op]++;
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
