// One element is probed, and as much is written as the caller has asked for.
#include <ntddk.h>

#define IOCTL_WARBLER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x883, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _WARBLER_ARGS { ULONG Op, Count; ULONG Values[8]; } WARBLER_ARGS, *PWARBLER_ARGS;
typedef struct _WARBLER_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } WARBLER_EXTENSION, *PWARBLER_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WarblerControl;

_Use_decl_annotations_
NTSTATUS WarblerControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_WARBLER_RUN:
        __try {
            ProbeForWrite(Irp->UserBuffer, sizeof(ULONG), sizeof(ULONG));
            RtlZeroMemory(Irp->UserBuffer, stack->Parameters.DeviceIoControl.OutputBufferLength); // expect: buffers/probe-size-mismatch
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
