// For a control code a probe whoever asks is usual: drivers do not send such codes.
#include <ntddk.h>

#define IOCTL_AVOCET_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x821, METHOD_NEITHER, FILE_ANY_ACCESS)

static ULONG AvocetSum;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH AvocetControl;

_Use_decl_annotations_
NTSTATUS AvocetControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_AVOCET_RUN) {
        PULONG values = (PULONG)stack->Parameters.DeviceIoControl.Type3InputBuffer;

        __try {
            ProbeForRead(values, sizeof(*values), sizeof(ULONG));
            AvocetSum += *values;
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
