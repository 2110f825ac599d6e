// The routine is taken out of the buffer first, and compared with NULL.
#include <ntddk.h>

#define IOCTL_GROSBEAK_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x89b, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef ULONG (*PGROSBEAK_ROUTINE)(ULONG Value);
typedef struct _GROSBEAK_ARGS { PGROSBEAK_ROUTINE Routine; ULONG Op; } GROSBEAK_ARGS, *PGROSBEAK_ARGS;
typedef struct _GROSBEAK_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } GROSBEAK_EXTENSION, *PGROSBEAK_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GrosbeakControl;

_Use_decl_annotations_
NTSTATUS GrosbeakControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGROSBEAK_EXTENSION extension = (PGROSBEAK_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PGROSBEAK_ARGS args = (PGROSBEAK_ARGS)Irp->AssociatedIrp.SystemBuffer;
    PGROSBEAK_ROUTINE routine;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GROSBEAK_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(GROSBEAK_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        routine = args->Routine;
        if (routine) {
            extension->Sum = routine(1); // expect: buffers/user-function-pointer
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
