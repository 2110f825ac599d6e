// The buffer of a buffered control code is resident.
#include <ntddk.h>

#define IOCTL_BARBET_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x84c, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _BARBET_ARGS { ULONG Op, Count; ULONG Values[8]; } BARBET_ARGS, *PBARBET_ARGS;
typedef struct _BARBET_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } BARBET_EXTENSION, *PBARBET_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BarbetControl;

_Use_decl_annotations_
NTSTATUS BarbetControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBARBET_EXTENSION extension = (PBARBET_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;
    ULONG_PTR written = 0;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_BARBET_RUN:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        KeAcquireSpinLock(&extension->Lock, &irql);
        *(PULONG)Irp->AssociatedIrp.SystemBuffer = extension->Sum;
        KeReleaseSpinLock(&extension->Lock, irql);
        written = sizeof(ULONG);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
