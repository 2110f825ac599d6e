// The probe stands in a __try with __finally inside of one with __except.
#include <ntddk.h>

#define IOCTL_FULMAR_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x834, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _FULMAR_ARGS { ULONG Op, Count; ULONG Values[8]; } FULMAR_ARGS, *PFULMAR_ARGS;
typedef struct _FULMAR_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } FULMAR_EXTENSION, *PFULMAR_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FulmarControl;

_Use_decl_annotations_
NTSTATUS FulmarControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFULMAR_EXTENSION extension = (PFULMAR_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PFULMAR_ARGS args = (PFULMAR_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_FULMAR_RUN:
        __try {
            ExAcquireFastMutex(&extension->Mutex);
            __try {
                ProbeForRead(args, sizeof(*args), sizeof(ULONG));
                extension->Op = args->Op;
            } __finally {
                ExReleaseFastMutex(&extension->Mutex);
            }
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
