// The count is compared, and then read again for the copy.
#include <ntddk.h>

#define IOCTL_SPOONBILL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x838, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _SPOONBILL_ARGS { ULONG Op, Count; ULONG Values[8]; } SPOONBILL_ARGS, *PSPOONBILL_ARGS;
typedef struct _SPOONBILL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } SPOONBILL_EXTENSION, *PSPOONBILL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SpoonbillControl;

_Use_decl_annotations_
NTSTATUS SpoonbillControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSPOONBILL_EXTENSION extension = (PSPOONBILL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PSPOONBILL_ARGS args = (PSPOONBILL_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SPOONBILL_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SPOONBILL_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            if (args->Count <= 8) {
                RtlCopyMemory(extension->Values, args->Values, args->Count * sizeof(ULONG)); // expect: buffers/double-fetch
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
