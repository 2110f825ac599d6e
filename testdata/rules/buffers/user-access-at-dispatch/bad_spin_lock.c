// The counter is copied out while the spin lock is held.
#include <ntddk.h>

#define IOCTL_OWLET_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x844, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _OWLET_ARGS { ULONG Op, Count; ULONG Values[8]; } OWLET_ARGS, *POWLET_ARGS;
typedef struct _OWLET_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } OWLET_EXTENSION, *POWLET_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH OwletControl;

_Use_decl_annotations_
NTSTATUS OwletControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POWLET_EXTENSION extension = (POWLET_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_OWLET_RUN:
        __try {
            ProbeForWrite(Irp->UserBuffer, sizeof(ULONG), sizeof(ULONG));
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            KeAcquireSpinLock(&extension->Lock, &irql);
            __try {
                *(PULONG)Irp->UserBuffer = extension->Sum; // expect: buffers/user-access-at-dispatch
            } __except (EXCEPTION_EXECUTE_HANDLER) {
                status = GetExceptionCode();
            }
            KeReleaseSpinLock(&extension->Lock, irql);
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
