// The output buffer says how much room it has; it is asked twice.
#include <ntddk.h>

#define IOCTL_COOT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x83b, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _COOT_ARGS { ULONG Op, Count; ULONG Values[8]; } COOT_ARGS, *PCOOT_ARGS;
typedef struct _COOT_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } COOT_EXTENSION, *PCOOT_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CootControl;

_Use_decl_annotations_
NTSTATUS CootControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCOOT_EXTENSION extension = (PCOOT_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PCOOT_ARGS answer = (PCOOT_ARGS)Irp->UserBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_COOT_RUN:
        __try {
            ProbeForWrite(answer, sizeof(*answer), sizeof(ULONG));
            if (answer->Count >= 4) {
                extension->Sum = answer->Count; // expect: buffers/double-fetch
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
