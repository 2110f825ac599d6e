// The structure is captured before the lock is taken.
#include <ntddk.h>

#define IOCTL_HOOPOE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x849, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _HOOPOE_ARGS { ULONG Op, Count; ULONG Values[8]; } HOOPOE_ARGS, *PHOOPOE_ARGS;
typedef struct _HOOPOE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } HOOPOE_EXTENSION, *PHOOPOE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH HoopoeControl;

_Use_decl_annotations_
NTSTATUS HoopoeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHOOPOE_EXTENSION extension = (PHOOPOE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PHOOPOE_ARGS args = (PHOOPOE_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    HOOPOE_ARGS copy = {0};
    KIRQL irql;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_HOOPOE_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            copy = *args;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            KeAcquireSpinLock(&extension->Lock, &irql);
            extension->Op = copy.Op;
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
