// A function of the driver filters what is caught: access violations are.
#include <ntddk.h>

#define IOCTL_TURNSTONE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x82b, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _TURNSTONE_ARGS { ULONG Op, Count; ULONG Values[8]; } TURNSTONE_ARGS, *PTURNSTONE_ARGS;
typedef struct _TURNSTONE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } TURNSTONE_EXTENSION, *PTURNSTONE_EXTENSION;

static LONG TurnstoneFilter(NTSTATUS Code)
{
    return Code == STATUS_ACCESS_VIOLATION || Code == STATUS_DATATYPE_MISALIGNMENT ? EXCEPTION_EXECUTE_HANDLER : EXCEPTION_CONTINUE_SEARCH;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TurnstoneControl;

_Use_decl_annotations_
NTSTATUS TurnstoneControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTURNSTONE_EXTENSION extension = (PTURNSTONE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TURNSTONE_RUN:
        __try {
            ProbeForWrite(Irp->UserBuffer, sizeof(ULONG), sizeof(ULONG));
            *(PULONG)Irp->UserBuffer = extension->Sum;
        } __except (TurnstoneFilter(GetExceptionCode())) {
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
