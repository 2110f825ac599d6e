// The structure is copied once, and the copy is checked and used.
#include <ntddk.h>

#define IOCTL_GALLINULE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x83c, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _GALLINULE_ARGS { ULONG Op, Count; ULONG Values[8]; } GALLINULE_ARGS, *PGALLINULE_ARGS;
typedef struct _GALLINULE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } GALLINULE_EXTENSION, *PGALLINULE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GallinuleControl;

_Use_decl_annotations_
NTSTATUS GallinuleControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGALLINULE_EXTENSION extension = (PGALLINULE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PGALLINULE_ARGS args = (PGALLINULE_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    GALLINULE_ARGS copy;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GALLINULE_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            copy = *args;
            if (copy.Count <= 8) {
                extension->Sum = copy.Count;
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
