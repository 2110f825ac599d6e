// The default case sets the status and breaks, but the end completes known codes only.
#include <ntddk.h>

#define IOCTL_MOSS_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x820, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _MOSS { LONG Runs; } MOSS, *PMOSS;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MossControl;

_Use_decl_annotations_
NTSTATUS MossControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMOSS moss = (PMOSS)DeviceObject->DeviceExtension;
    NTSTATUS status;

    switch (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_MOSS_RUN:
        InterlockedIncrement(&moss->Runs);
        status = STATUS_SUCCESS;
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    return status; // expect: irp/not-completed
}
