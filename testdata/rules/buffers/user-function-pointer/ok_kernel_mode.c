// Only callers in kernel mode may hand over a routine.
#include <ntddk.h>

#define IOCTL_COWBIRD_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x89f, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef ULONG (*PCOWBIRD_ROUTINE)(ULONG Value);
typedef struct _COWBIRD_ARGS { PCOWBIRD_ROUTINE Routine; ULONG Op; } COWBIRD_ARGS, *PCOWBIRD_ARGS;
typedef struct _COWBIRD_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } COWBIRD_EXTENSION, *PCOWBIRD_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CowbirdControl;

_Use_decl_annotations_
NTSTATUS CowbirdControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCOWBIRD_EXTENSION extension = (PCOWBIRD_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PCOWBIRD_ARGS args = (PCOWBIRD_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_COWBIRD_RUN:
        if (Irp->RequestorMode != KernelMode) {
            status = STATUS_ACCESS_DENIED;
            break;
        }
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(COWBIRD_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        extension->Sum = args->Routine(args->Op);
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
