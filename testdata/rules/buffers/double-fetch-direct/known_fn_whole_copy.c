// FN: The count is checked in place and the whole structure copied afterwards: only reads of fields are told.
#include <ntddk.h>

#define IOCTL_GRANITE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8b5, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _GRANITE_ARGS { ULONG Op, Count; ULONG Values[8]; } GRANITE_ARGS, *PGRANITE_ARGS;
typedef struct _GRANITE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } GRANITE_EXTENSION, *PGRANITE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GraniteControl;

_Use_decl_annotations_
NTSTATUS GraniteControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGRANITE_EXTENSION extension = (PGRANITE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PGRANITE_ARGS args;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GRANITE_RUN:
        if (Irp->MdlAddress == NULL || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(GRANITE_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        args = (PGRANITE_ARGS)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (!args) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        if (args->Count > 8) {
            status = STATUS_INVALID_PARAMETER;
            break;
        }
        RtlCopyMemory(extension->Values, args, sizeof(extension->Values));
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
