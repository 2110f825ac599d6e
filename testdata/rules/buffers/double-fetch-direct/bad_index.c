// The index is compared, and read again where it is used.
#include <ntddk.h>

#define IOCTL_BASALT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8b4, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _BASALT_ARGS { ULONG Op, Count; ULONG Values[8]; } BASALT_ARGS, *PBASALT_ARGS;
typedef struct _BASALT_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } BASALT_EXTENSION, *PBASALT_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BasaltControl;

_Use_decl_annotations_
NTSTATUS BasaltControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBASALT_EXTENSION extension = (PBASALT_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PBASALT_ARGS args;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_BASALT_RUN:
        if (Irp->MdlAddress == NULL || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(BASALT_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        args = (PBASALT_ARGS)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (!args) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        if (args->Op < RTL_NUMBER_OF(extension->Values)) {
            extension->Values[args->Op]++; // expect: buffers/double-fetch-direct
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
