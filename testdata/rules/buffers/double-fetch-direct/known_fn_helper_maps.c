// FN: A helper maps and hands the pages back: what they are is not known any more, and the second read is missed.
#include <ntddk.h>

#define IOCTL_TALC_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8b7, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _TALC_ARGS { ULONG Op, Count; ULONG Values[8]; } TALC_ARGS, *PTALC_ARGS;
typedef struct _TALC_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } TALC_EXTENSION, *PTALC_EXTENSION;

static PTALC_ARGS TalcMap(PIRP Irp, PIO_STACK_LOCATION Stack)
{
    if (!Irp->MdlAddress || Stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(TALC_ARGS)) {
        return NULL;
    }
    return (PTALC_ARGS)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
}

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
        args = TalcMap(Irp, stack);
        if (!args) {
            status = STATUS_INVALID_PARAMETER;
            break;
        }
        if (args->Count <= 8) {
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
