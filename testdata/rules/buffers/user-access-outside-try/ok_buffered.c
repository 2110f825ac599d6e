// A buffered control code has its input in system memory.
#include <ntddk.h>

#define IOCTL_AVOCET_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x82a, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _AVOCET_ARGS { ULONG Op, Count; ULONG Values[8]; } AVOCET_ARGS, *PAVOCET_ARGS;
typedef struct _AVOCET_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } AVOCET_EXTENSION, *PAVOCET_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH AvocetControl;

_Use_decl_annotations_
NTSTATUS AvocetControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PAVOCET_EXTENSION extension = (PAVOCET_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PAVOCET_ARGS args = (PAVOCET_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_AVOCET_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(AVOCET_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        extension->Op = args->Op;
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
