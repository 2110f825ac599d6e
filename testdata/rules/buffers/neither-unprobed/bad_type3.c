// A METHOD_NEITHER handler reads through the caller's pointer, inside a __try but without a probe.
#include <ntddk.h>

#define IOCTL_KNOT_SUM CTL_CODE(FILE_DEVICE_UNKNOWN, 0x830, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _KNOT_PAIR { ULONG A, B; } KNOT_PAIR, *PKNOT_PAIR;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KnotControl;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, KnotControl)
#endif

_Use_decl_annotations_
NTSTATUS KnotControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG sum = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_KNOT_SUM:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(KNOT_PAIR)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            PKNOT_PAIR pair = (PKNOT_PAIR)stack->Parameters.DeviceIoControl.Type3InputBuffer;
            sum = pair->A; // expect: buffers/neither-unprobed
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
