// Without the store what the caller has sent is called.
#include <ntddk.h>

#define IOCTL_KESTREL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a3, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef ULONG (*PKESTREL_ROUTINE)(ULONG Value);
typedef struct _KESTREL_ARGS { PKESTREL_ROUTINE Routine; ULONG Op; } KESTREL_ARGS, *PKESTREL_ARGS;
typedef struct _KESTREL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } KESTREL_EXTENSION, *PKESTREL_EXTENSION;

ULONG KestrelAdd(ULONG Value)
{
    return Value + 1;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KestrelControl;

_Use_decl_annotations_
NTSTATUS KestrelControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKESTREL_EXTENSION extension = (PKESTREL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PKESTREL_ARGS args = (PKESTREL_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_KESTREL_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(KESTREL_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        args->Routine = KestrelAdd; // guard
        extension->Sum = args->Routine(2);
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
