// The level is raised while the caller's structure is read.
#include <ntddk.h>

#define IOCTL_NIGHTJAR_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x845, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _NIGHTJAR_ARGS { ULONG Op, Count; ULONG Values[8]; } NIGHTJAR_ARGS, *PNIGHTJAR_ARGS;
typedef struct _NIGHTJAR_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } NIGHTJAR_EXTENSION, *PNIGHTJAR_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH NightjarControl;

_Use_decl_annotations_
NTSTATUS NightjarControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PNIGHTJAR_EXTENSION extension = (PNIGHTJAR_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PNIGHTJAR_ARGS args = (PNIGHTJAR_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    KIRQL irql;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_NIGHTJAR_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            irql = KeRaiseIrqlToDpcLevel();
            __try {
                extension->Op = args->Op; // expect: buffers/user-access-at-dispatch
            } __except (EXCEPTION_EXECUTE_HANDLER) {
                status = GetExceptionCode();
            }
            KeLowerIrql(irql);
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
