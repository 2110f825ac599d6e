// The control fields stand in the copy that the I/O manager has made.
#include <ntddk.h>

#define IOCTL_ZINC_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8bd, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _ZINC_ARGS { ULONG Op, Count; ULONG Values[8]; } ZINC_ARGS, *PZINC_ARGS;
typedef struct _ZINC_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } ZINC_EXTENSION, *PZINC_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ZincControl;

_Use_decl_annotations_
NTSTATUS ZincControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PZINC_EXTENSION extension = (PZINC_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PZINC_ARGS args = (PZINC_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_ZINC_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(ZINC_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
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
