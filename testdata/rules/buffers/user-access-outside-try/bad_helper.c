// A helper reads the probed structure, and its caller has left the __try.
#include <ntddk.h>

#define IOCTL_EGRET_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x822, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _EGRET_ARGS { ULONG Op, Count; ULONG Values[8]; } EGRET_ARGS, *PEGRET_ARGS;
typedef struct _EGRET_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } EGRET_EXTENSION, *PEGRET_EXTENSION;

static ULONG EgretSum(const EGRET_ARGS *Args)
{
    return Args->Op ^ 0x5A;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH EgretControl;

_Use_decl_annotations_
NTSTATUS EgretControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEGRET_EXTENSION extension = (PEGRET_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PEGRET_ARGS args = (PEGRET_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_EGRET_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            extension->Sum = EgretSum(args); // expect: buffers/user-access-outside-try
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
