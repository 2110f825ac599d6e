// A helper probes and captures; its caller has the __try.
#include <ntddk.h>

#define IOCTL_TWITE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x897, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _TWITE_ARGS { PULONG Target; ULONG Count; } TWITE_ARGS, *PTWITE_ARGS;
typedef struct _TWITE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } TWITE_EXTENSION, *PTWITE_EXTENSION;

static ULONG TwiteFetch(const ULONG *Address)
{
    ProbeForRead((PVOID)Address, sizeof(*Address), sizeof(ULONG));
    return *Address;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TwiteControl;

_Use_decl_annotations_
NTSTATUS TwiteControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTWITE_EXTENSION extension = (PTWITE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PTWITE_ARGS args = (PTWITE_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TWITE_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(TWITE_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            extension->Sum = TwiteFetch(args->Target);
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
