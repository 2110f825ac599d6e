// Pages of the caller are locked without a handler.
#include <ntddk.h>

#define IOCTL_SKUA_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x830, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _SKUA_ARGS { ULONG Op, Count; ULONG Values[8]; } SKUA_ARGS, *PSKUA_ARGS;
typedef struct _SKUA_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } SKUA_EXTENSION, *PSKUA_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SkuaControl;

_Use_decl_annotations_
NTSTATUS SkuaControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PSKUA_ARGS args = (PSKUA_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    PMDL mdl;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SKUA_RUN:
        mdl = IoAllocateMdl(args, sizeof(*args), FALSE, FALSE, NULL);
        if (!mdl) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        MmProbeAndLockPages(mdl, Irp->RequestorMode, IoReadAccess); // expect: buffers/probe-outside-try
        MmUnlockPages(mdl);
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
