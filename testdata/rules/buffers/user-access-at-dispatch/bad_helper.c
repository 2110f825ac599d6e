// The helper copies under the lock of its caller.
#include <ntddk.h>

#define IOCTL_SWIFT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x846, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _SWIFT_ARGS { ULONG Op, Count; ULONG Values[8]; } SWIFT_ARGS, *PSWIFT_ARGS;
typedef struct _SWIFT_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } SWIFT_EXTENSION, *PSWIFT_EXTENSION;

static NTSTATUS SwiftLoad(PSWIFT_EXTENSION Extension, const SWIFT_ARGS *Args)
{
    __try {
        RtlCopyMemory(Extension->Values, Args->Values, sizeof(Extension->Values));
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SwiftControl;

_Use_decl_annotations_
NTSTATUS SwiftControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSWIFT_EXTENSION extension = (PSWIFT_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PSWIFT_ARGS args = (PSWIFT_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    KIRQL irql;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SWIFT_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            KeAcquireSpinLock(&extension->Lock, &irql);
            status = SwiftLoad(extension, args); // expect: buffers/user-access-at-dispatch
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
