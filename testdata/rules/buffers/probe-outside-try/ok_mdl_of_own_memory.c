// What is locked is memory of the driver: the lock is there for the device.
#include <ntddk.h>

#define IOCTL_GANNET_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x835, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _GANNET_ARGS { ULONG Op, Count; ULONG Values[8]; } GANNET_ARGS, *PGANNET_ARGS;
typedef struct _GANNET_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } GANNET_EXTENSION, *PGANNET_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GannetControl;

_Use_decl_annotations_
NTSTATUS GannetControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PVOID buffer;
    PMDL mdl;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GANNET_RUN:
        buffer = ExAllocatePool2(POOL_FLAG_PAGED, PAGE_SIZE, 'wteR');
        if (!buffer) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        mdl = IoAllocateMdl(buffer, PAGE_SIZE, FALSE, FALSE, NULL);
        if (mdl) {
            __try {
                MmProbeAndLockPages(mdl, KernelMode, IoReadAccess);
                MmUnlockPages(mdl);
            } __except (EXCEPTION_EXECUTE_HANDLER) {
                status = GetExceptionCode();
            }
            IoFreeMdl(mdl);
        }
        ExFreePoolWithTag(buffer, 'wteR');
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
