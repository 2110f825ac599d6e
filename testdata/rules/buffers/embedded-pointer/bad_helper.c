// A helper follows the pointer that its caller has read out of the buffer.
#include <ntddk.h>

#define IOCTL_SUNBIRD_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x88f, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _SUNBIRD_ARGS { PULONG Target; ULONG Count; } SUNBIRD_ARGS, *PSUNBIRD_ARGS;
typedef struct _SUNBIRD_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } SUNBIRD_EXTENSION, *PSUNBIRD_EXTENSION;

static ULONG SunbirdFirst(const ULONG *Values)
{
    return Values[0] + 1;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SunbirdControl;

_Use_decl_annotations_
NTSTATUS SunbirdControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSUNBIRD_EXTENSION extension = (PSUNBIRD_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PSUNBIRD_ARGS args = (PSUNBIRD_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SUNBIRD_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SUNBIRD_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        extension->Sum = SunbirdFirst(args->Target); // expect: buffers/embedded-pointer
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
