// A METHOD_NEITHER handler reads through the caller's pointer, inside a __try but after a probe.
#include <ntddk.h>

#define IOCTL_KNIT_SUM CTL_CODE(FILE_DEVICE_UNKNOWN, 0x830, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _KNIT_PAIR { ULONG A, B; } KNIT_PAIR, *PKNIT_PAIR;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KnitControl;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, KnitControl)
#endif

_Use_decl_annotations_
NTSTATUS KnitControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG sum = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_KNIT_SUM:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(KNIT_PAIR)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            PKNIT_PAIR pair = (PKNIT_PAIR)stack->Parameters.DeviceIoControl.Type3InputBuffer;
            if (Irp->RequestorMode != KernelMode) {
                ProbeForRead(pair, sizeof(*pair), sizeof(ULONG));
            }
            sum = pair->A;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = sum ? 0 : 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
