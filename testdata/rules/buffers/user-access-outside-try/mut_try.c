// Without the __try nobody catches the exception of the read.
#include <ntddk.h>

#define IOCTL_SANDLING_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x82c, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _SANDLING_ARGS { ULONG Op, Count; ULONG Values[8]; } SANDLING_ARGS, *PSANDLING_ARGS;
typedef struct _SANDLING_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } SANDLING_EXTENSION, *PSANDLING_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SandlingControl;

_Use_decl_annotations_
NTSTATUS SandlingControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSANDLING_EXTENSION extension = (PSANDLING_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PSANDLING_ARGS args = (PSANDLING_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SANDLING_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (!NT_SUCCESS(status)) {
            break;
        }
        __try { // guard
            extension->Op = args->Op;
        } __except (EXCEPTION_EXECUTE_HANDLER) { // guard
            status = GetExceptionCode(); // guard
        } // guard
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
