// The structure is probed as it should be, which says nothing about the routine in it.
#include <ntddk.h>

#define IOCTL_CARDINAL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x89d, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef ULONG (*PCARDINAL_ROUTINE)(ULONG Value);
typedef struct _CARDINAL_ARGS { PCARDINAL_ROUTINE Routine; ULONG Op; } CARDINAL_ARGS, *PCARDINAL_ARGS;
typedef struct _CARDINAL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } CARDINAL_EXTENSION, *PCARDINAL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CardinalControl;

_Use_decl_annotations_
NTSTATUS CardinalControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCARDINAL_EXTENSION extension = (PCARDINAL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PCARDINAL_ARGS args = (PCARDINAL_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    PCARDINAL_ROUTINE routine;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CARDINAL_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CARDINAL_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            routine = args->Routine;
            extension->Sum = routine(3); // expect: buffers/user-function-pointer
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
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
