// A loop looks for the first element that is zero.
#include <ntddk.h>

#define IOCTL_NICKEL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8bc, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _NICKEL_ARGS { ULONG Op, Count; ULONG Values[8]; } NICKEL_ARGS, *PNICKEL_ARGS;
typedef struct _NICKEL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } NICKEL_EXTENSION, *PNICKEL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH NickelControl;

_Use_decl_annotations_
NTSTATUS NickelControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PNICKEL_EXTENSION extension = (PNICKEL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PNICKEL_ARGS args;
    ULONG i;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_NICKEL_RUN:
        if (Irp->MdlAddress == NULL || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(NICKEL_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        args = (PNICKEL_ARGS)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (!args) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        for (i = 0; i < 8 && args->Values[i] != 0; i++) {
            extension->Sum += args->Values[i];
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
