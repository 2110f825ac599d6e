// A helper probes; its caller has the handler.
#include <ntddk.h>

#define IOCTL_NODDY_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x832, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _NODDY_ARGS { ULONG Op, Count; ULONG Values[8]; } NODDY_ARGS, *PNODDY_ARGS;
typedef struct _NODDY_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } NODDY_EXTENSION, *PNODDY_EXTENSION;

static VOID NoddyCapture(const NODDY_ARGS *From, NODDY_ARGS *To)
{
    ProbeForRead((PVOID)From, sizeof(*From), sizeof(ULONG));
    *To = *From;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH NoddyControl;

_Use_decl_annotations_
NTSTATUS NoddyControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PNODDY_EXTENSION extension = (PNODDY_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PNODDY_ARGS args = (PNODDY_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    NODDY_ARGS copy;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_NODDY_RUN:
        __try {
            NoddyCapture(args, &copy);
            extension->Op = copy.Op;
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
