// STATUS_BUFFER_OVERFLOW is a warning: the size that would have been needed is copied all the same.
#include <ntddk.h>

#define IOCTL_SMEW_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _SMEW_LOG { ULONG Count; ULONG Entries[31]; } SMEW_LOG, *PSMEW_LOG;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SmewControl;

_Use_decl_annotations_
NTSTATUS SmewControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_SMEW_GET) {
        PSMEW_LOG log = (PSMEW_LOG)Irp->AssociatedIrp.SystemBuffer;

        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(*log)) {
            log->Count = 31;
            given = sizeof(*log);
            status = STATUS_BUFFER_OVERFLOW;
        } else {
            RtlZeroMemory(log, sizeof(*log));
            log->Count = 31;
            given = sizeof(*log);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: buffers/information-exceeds-output
    return status;
}
