// The probe is inside of the __try, the reads come after it.
#include <ntddk.h>

#define IOCTL_HERON_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x821, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _HERON_ARGS { ULONG Op, Count; ULONG Values[8]; } HERON_ARGS, *PHERON_ARGS;
typedef struct _HERON_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } HERON_EXTENSION, *PHERON_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH HeronControl;

_Use_decl_annotations_
NTSTATUS HeronControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHERON_EXTENSION extension = (PHERON_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PHERON_ARGS args = (PHERON_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_HERON_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(HERON_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            extension->Op = args->Op; // expect: buffers/user-access-outside-try
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
