// One field decides, others are read.
#include <ntddk.h>

#define IOCTL_COBALT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8bb, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _COBALT_ARGS { ULONG Op, Count; ULONG Values[8]; } COBALT_ARGS, *PCOBALT_ARGS;
typedef struct _COBALT_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } COBALT_EXTENSION, *PCOBALT_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CobaltControl;

_Use_decl_annotations_
NTSTATUS CobaltControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCOBALT_EXTENSION extension = (PCOBALT_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PCOBALT_ARGS args;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_COBALT_RUN:
        if (Irp->MdlAddress == NULL || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(COBALT_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        args = (PCOBALT_ARGS)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (!args) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        if (args->Op == 2) {
            extension->Sum = args->Count;
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
