// A helper writes more than its caller has probed.
#include <ntddk.h>

#define IOCTL_BABBLER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x884, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _BABBLER_ARGS { ULONG Op, Count; ULONG Values[8]; } BABBLER_ARGS, *PBABBLER_ARGS;
typedef struct _BABBLER_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } BABBLER_EXTENSION, *PBABBLER_EXTENSION;

static VOID BabblerAnswer(PBABBLER_ARGS Answer, PBABBLER_EXTENSION Extension)
{
    Answer->Op = Extension->Op;
    Answer->Count = Extension->Sum;
    Answer->Values[0] = Extension->Values[0];
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BabblerControl;

_Use_decl_annotations_
NTSTATUS BabblerControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBABBLER_EXTENSION extension = (PBABBLER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_BABBLER_RUN:
        __try {
            ProbeForWrite(Irp->UserBuffer, 2 * sizeof(ULONG), sizeof(ULONG));
            BabblerAnswer((PBABBLER_ARGS)Irp->UserBuffer, extension); // expect: buffers/probe-size-mismatch
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
