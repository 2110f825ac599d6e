// A switch chooses by the field, and one of its cases reads it again.
#include <ntddk.h>

#define IOCTL_TALC_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8b7, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _TALC_ARGS { ULONG Op, Count; ULONG Values[8]; } TALC_ARGS, *PTALC_ARGS;
typedef struct _TALC_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } TALC_EXTENSION, *PTALC_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TalcControl;

_Use_decl_annotations_
NTSTATUS TalcControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTALC_EXTENSION extension = (PTALC_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PTALC_ARGS args;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TALC_RUN:
        if (Irp->MdlAddress == NULL || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(TALC_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        args = (PTALC_ARGS)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (!args) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        switch (args->Op) {
        case 0:
            extension->Sum = 0;
            break;
        case 1:
        case 2:
            extension->Values[args->Op] = 1; // expect: buffers/double-fetch-direct
            break;
        default:
            status = STATUS_INVALID_PARAMETER;
            break;
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
