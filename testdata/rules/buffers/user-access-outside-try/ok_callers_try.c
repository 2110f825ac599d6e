// A helper reads the structure; the __try is in its only caller.
#include <ntddk.h>

#define IOCTL_DUNLIN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x826, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _DUNLIN_ARGS { ULONG Op, Count; ULONG Values[8]; } DUNLIN_ARGS, *PDUNLIN_ARGS;
typedef struct _DUNLIN_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } DUNLIN_EXTENSION, *PDUNLIN_EXTENSION;

static ULONG DunlinSum(const DUNLIN_ARGS *Args)
{
    return Args->Op + Args->Values[0] + Args->Values[1];
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH DunlinControl;

_Use_decl_annotations_
NTSTATUS DunlinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDUNLIN_EXTENSION extension = (PDUNLIN_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PDUNLIN_ARGS args = (PDUNLIN_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_DUNLIN_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            extension->Sum = DunlinSum(args);
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
