// The field is read on each of two ways, once.
#include <ntddk.h>

#define IOCTL_CUCKOO_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x842, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _CUCKOO_ARGS { ULONG Op, Count; ULONG Values[8]; } CUCKOO_ARGS, *PCUCKOO_ARGS;
typedef struct _CUCKOO_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } CUCKOO_EXTENSION, *PCUCKOO_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CuckooControl;

_Use_decl_annotations_
NTSTATUS CuckooControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCUCKOO_EXTENSION extension = (PCUCKOO_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PCUCKOO_ARGS args = (PCUCKOO_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CUCKOO_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            if (extension->Op) {
                extension->Sum = args->Count;
            } else {
                extension->Values[0] = args->Count;
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
