// Under the lock only memory of callers in kernel mode is read.
#include <ntddk.h>

#define IOCTL_TOUCAN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x84d, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _TOUCAN_ARGS { ULONG Op, Count; ULONG Values[8]; } TOUCAN_ARGS, *PTOUCAN_ARGS;
typedef struct _TOUCAN_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } TOUCAN_EXTENSION, *PTOUCAN_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ToucanControl;

_Use_decl_annotations_
NTSTATUS ToucanControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTOUCAN_EXTENSION extension = (PTOUCAN_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PTOUCAN_ARGS args = (PTOUCAN_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    KIRQL irql;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TOUCAN_RUN:
        if (Irp->RequestorMode != KernelMode) {
            status = STATUS_ACCESS_DENIED;
            break;
        }
        KeAcquireSpinLock(&extension->Lock, &irql);
        extension->Op = args->Op;
        KeReleaseSpinLock(&extension->Lock, irql);
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
