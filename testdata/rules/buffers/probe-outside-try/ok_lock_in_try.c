// The pages of the caller are locked inside of a __try.
#include <ntddk.h>

#define IOCTL_BOOBY_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x836, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _BOOBY_ARGS { ULONG Op, Count; ULONG Values[8]; } BOOBY_ARGS, *PBOOBY_ARGS;
typedef struct _BOOBY_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } BOOBY_EXTENSION, *PBOOBY_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BoobyControl;

_Use_decl_annotations_
NTSTATUS BoobyControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PBOOBY_ARGS args = (PBOOBY_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    PMDL mdl;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_BOOBY_RUN:
        mdl = IoAllocateMdl(args, sizeof(*args), FALSE, FALSE, NULL);
        if (!mdl) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        __try {
            MmProbeAndLockPages(mdl, UserMode, IoReadAccess);
            MmUnlockPages(mdl);
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        IoFreeMdl(mdl);
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
