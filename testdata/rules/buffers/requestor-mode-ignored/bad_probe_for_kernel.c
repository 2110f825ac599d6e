// The probe stands on the wrong side of the test.
#include <ntddk.h>

#define IOCTL_PLOVER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x821, METHOD_NEITHER, FILE_ANY_ACCESS)

static ULONG PloverSum;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PloverControl;

_Use_decl_annotations_
NTSTATUS PloverControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_PLOVER_RUN) {
        PULONG values = (PULONG)stack->Parameters.DeviceIoControl.Type3InputBuffer;

        __try {
            if (Irp->RequestorMode == KernelMode) {
                ProbeForRead(values, sizeof(*values), sizeof(ULONG)); // expect: buffers/requestor-mode-ignored
            }
            PloverSum += *values; // expect: buffers/neither-unprobed
            status = STATUS_SUCCESS;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
