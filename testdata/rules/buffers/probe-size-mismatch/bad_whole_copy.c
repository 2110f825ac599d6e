// The header is probed, and the whole structure copied.
#include <ntddk.h>

#define IOCTL_CISTICOLA_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x882, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _CISTICOLA_ARGS { ULONG Op, Count; ULONG Values[8]; } CISTICOLA_ARGS, *PCISTICOLA_ARGS;
typedef struct _CISTICOLA_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } CISTICOLA_EXTENSION, *PCISTICOLA_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CisticolaControl;

_Use_decl_annotations_
NTSTATUS CisticolaControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCISTICOLA_EXTENSION extension = (PCISTICOLA_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PCISTICOLA_ARGS args = (PCISTICOLA_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    CISTICOLA_ARGS copy;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CISTICOLA_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CISTICOLA_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            ProbeForRead(args, FIELD_OFFSET(CISTICOLA_ARGS, Values), sizeof(ULONG));
            RtlCopyMemory(&copy, args, sizeof(copy)); // expect: buffers/probe-size-mismatch
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            extension->Op = copy.Op;
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
