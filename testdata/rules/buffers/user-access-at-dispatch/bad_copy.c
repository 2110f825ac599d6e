// A copy of several elements runs inside of an in-stack queued spin lock.
#include <ntddk.h>

#define IOCTL_KINGFISH_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x847, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _KINGFISH_ARGS { ULONG Op, Count; ULONG Values[8]; } KINGFISH_ARGS, *PKINGFISH_ARGS;
typedef struct _KINGFISH_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } KINGFISH_EXTENSION, *PKINGFISH_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KingfishControl;

_Use_decl_annotations_
NTSTATUS KingfishControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKINGFISH_EXTENSION extension = (PKINGFISH_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    KLOCK_QUEUE_HANDLE handle;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_KINGFISH_RUN:
        __try {
            ProbeForWrite(Irp->UserBuffer, sizeof(extension->Values), sizeof(ULONG));
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            KeAcquireInStackQueuedSpinLock(&extension->Lock, &handle);
            __try {
                RtlCopyMemory(Irp->UserBuffer, extension->Values, sizeof(extension->Values)); // expect: buffers/user-access-at-dispatch
            } __except (EXCEPTION_EXECUTE_HANDLER) {
                status = GetExceptionCode();
            }
            KeReleaseInStackQueuedSpinLock(&handle);
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
