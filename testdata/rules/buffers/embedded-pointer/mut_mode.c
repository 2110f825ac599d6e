// Without the test of the mode every program can send the pointer.
#include <ntddk.h>

#define IOCTL_CROSSBILL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x899, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _CROSSBILL_ARGS { PULONG Target; ULONG Count; } CROSSBILL_ARGS, *PCROSSBILL_ARGS;
typedef struct _CROSSBILL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } CROSSBILL_EXTENSION, *PCROSSBILL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CrossbillControl;

_Use_decl_annotations_
NTSTATUS CrossbillControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCROSSBILL_EXTENSION extension = (PCROSSBILL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PCROSSBILL_ARGS args = (PCROSSBILL_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CROSSBILL_RUN:
        if (Irp->RequestorMode != KernelMode) { // guard
            status = STATUS_ACCESS_DENIED; // guard
            break; // guard
        } // guard
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CROSSBILL_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        extension->Sum = *args->Target;
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
