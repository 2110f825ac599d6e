// The helper gets the room, and compares it itself.
#include <ntddk.h>

#define IOCTL_STOAT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x851, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _STOAT_STATE { ULONG Pace, Steps; } STOAT_STATE, *PSTOAT_STATE;
typedef struct _STOAT { STOAT_STATE State; UCHAR Tracks[64]; } STOAT, *PSTOAT;

static NTSTATUS StoatTell(PSTOAT Stoat, PVOID Out, ULONG Room, PULONG_PTR Written)
{
    if (Room < sizeof(STOAT_STATE)) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    RtlCopyMemory(Out, &Stoat->State, sizeof(STOAT_STATE));
    *Written = sizeof(STOAT_STATE);
    return STATUS_SUCCESS;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH StoatControl;

_Use_decl_annotations_
NTSTATUS StoatControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTOAT stoat = (PSTOAT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG room = stack->Parameters.DeviceIoControl.OutputBufferLength;
    ULONG_PTR written = 0;
    NTSTATUS status = STATUS_SUCCESS;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_STOAT_RUN:
        status = StoatTell(stoat, Irp->AssociatedIrp.SystemBuffer, room, &written);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
