// Without the __try nobody catches the exception of the probe.
#include <ntddk.h>

#define IOCTL_BITTERN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x837, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _BITTERN_ARGS { ULONG Op, Count; ULONG Values[8]; } BITTERN_ARGS, *PBITTERN_ARGS;
typedef struct _BITTERN_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } BITTERN_EXTENSION, *PBITTERN_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BitternControl;

_Use_decl_annotations_
NTSTATUS BitternControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBITTERN_EXTENSION extension = (PBITTERN_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PBITTERN_ARGS args = (PBITTERN_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_BITTERN_RUN:
        __try { // guard
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
        } __except (EXCEPTION_EXECUTE_HANDLER) { // guard
            status = GetExceptionCode(); // guard
            break; // guard
        } // guard
        __try {
            extension->Op = args->Op;
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
