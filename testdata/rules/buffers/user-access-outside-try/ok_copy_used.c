// What is used after the __try is the copy.
#include <ntddk.h>

#define IOCTL_PLOVER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x828, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _PLOVER_ARGS { ULONG Op, Count; ULONG Values[8]; } PLOVER_ARGS, *PPLOVER_ARGS;
typedef struct _PLOVER_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } PLOVER_EXTENSION, *PPLOVER_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PloverControl;

_Use_decl_annotations_
NTSTATUS PloverControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPLOVER_EXTENSION extension = (PPLOVER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PPLOVER_ARGS args = (PPLOVER_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    PLOVER_ARGS copy = {0};

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_PLOVER_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            copy = *args;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            extension->Op = copy.Op;
            extension->Sum = copy.Count;
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
