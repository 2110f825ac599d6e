// A helper writes its part of the answer, and nobody writes the rest.
#include <ntddk.h>

#define IOCTL_CRANE_REPORT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x805, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _CRANE_REPORT { ULONG Ups, Downs; ULONG Spare[4]; } CRANE_REPORT, *PCRANE_REPORT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CraneControl;

static void CraneCount(PCRANE_REPORT Report)
{
    Report->Ups = 10;
    Report->Downs = 3;
}

_Use_decl_annotations_
NTSTATUS CraneControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PCRANE_REPORT report = (PCRANE_REPORT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_CRANE_REPORT) {
        status = STATUS_INVALID_DEVICE_REQUEST;
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(*report)) {
        status = STATUS_BUFFER_TOO_SMALL;
        goto done;
    }
    CraneCount(report);
    Irp->IoStatus.Information = sizeof(*report);
done:
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: buffers/information-uninit-leak
    return status;
}
