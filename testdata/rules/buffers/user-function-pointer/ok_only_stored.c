// The value is kept to tell the caller apart, and never called.
#include <ntddk.h>

#define IOCTL_TOWHEE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a2, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef ULONG (*PTOWHEE_ROUTINE)(ULONG Value);
typedef struct _TOWHEE_ARGS { PTOWHEE_ROUTINE Routine; ULONG Op; } TOWHEE_ARGS, *PTOWHEE_ARGS;
typedef struct _TOWHEE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } TOWHEE_EXTENSION, *PTOWHEE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TowheeControl;

_Use_decl_annotations_
NTSTATUS TowheeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTOWHEE_EXTENSION extension = (PTOWHEE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PTOWHEE_ARGS args = (PTOWHEE_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TOWHEE_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(TOWHEE_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        extension->Sum = (ULONG)(ULONG_PTR)args->Routine;
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
