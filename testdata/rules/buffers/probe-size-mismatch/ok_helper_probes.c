// A helper probes as much as it is told; its caller uses no more.
#include <ntddk.h>

#define IOCTL_ROBIN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x88a, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _ROBIN_ARGS { ULONG Op, Count; ULONG Values[8]; } ROBIN_ARGS, *PROBIN_ARGS;
typedef struct _ROBIN_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } ROBIN_EXTENSION, *PROBIN_EXTENSION;

static VOID RobinProbe(PVOID Address, SIZE_T Length)
{
    ProbeForRead(Address, Length, sizeof(ULONG));
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RobinControl;

_Use_decl_annotations_
NTSTATUS RobinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PROBIN_EXTENSION extension = (PROBIN_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PROBIN_ARGS args = (PROBIN_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_ROBIN_RUN:
        __try {
            RobinProbe(args, sizeof(ROBIN_ARGS));
            RtlCopyMemory(extension->Values, args->Values, sizeof(extension->Values));
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
