// The counter is read under the lock, and copied out after it.
#include <ntddk.h>

#define IOCTL_ROLLER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x848, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _ROLLER_ARGS { ULONG Op, Count; ULONG Values[8]; } ROLLER_ARGS, *PROLLER_ARGS;
typedef struct _ROLLER_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } ROLLER_EXTENSION, *PROLLER_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RollerControl;

_Use_decl_annotations_
NTSTATUS RollerControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PROLLER_EXTENSION extension = (PROLLER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;
    ULONG sum;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_ROLLER_RUN:
        KeAcquireSpinLock(&extension->Lock, &irql);
        sum = extension->Sum;
        KeReleaseSpinLock(&extension->Lock, irql);
        __try {
            ProbeForWrite(Irp->UserBuffer, sizeof(ULONG), sizeof(ULONG));
            *(PULONG)Irp->UserBuffer = sum;
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
