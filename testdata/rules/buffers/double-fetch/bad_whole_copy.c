// The header is checked where it lies, and the whole structure is copied afterwards, header and all.
#include <ntddk.h>

#define IOCTL_CRANE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x83a, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _CRANE_ARGS { ULONG Op, Count; ULONG Values[8]; } CRANE_ARGS, *PCRANE_ARGS;
typedef struct _CRANE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } CRANE_EXTENSION, *PCRANE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CraneControl;

_Use_decl_annotations_
NTSTATUS CraneControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCRANE_EXTENSION extension = (PCRANE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PCRANE_ARGS args = (PCRANE_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    CRANE_ARGS copy;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CRANE_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            if (args->Count > 8) {
                status = STATUS_INVALID_PARAMETER;
            } else {
                RtlCopyMemory(&copy, args, sizeof(copy)); // expect: buffers/double-fetch
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
