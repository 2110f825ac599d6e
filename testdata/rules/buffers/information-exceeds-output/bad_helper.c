// A helper completes all requests; what it is handed here is longer than what the output was compared with.
#include <ntddk.h>

#define IOCTL_SCOTER_HEAD CTL_CODE(FILE_DEVICE_UNKNOWN, 0x803, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_SCOTER_PING CTL_CODE(FILE_DEVICE_UNKNOWN, 0x804, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _SCOTER_HEAD { ULONG Version, Length; } SCOTER_HEAD, *PSCOTER_HEAD;
typedef struct _SCOTER_BODY { SCOTER_HEAD Head; ULONG Words[6]; } SCOTER_BODY, *PSCOTER_BODY;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ScoterControl;

static NTSTATUS ScoterDone(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
NTSTATUS ScoterControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG length = stack->Parameters.DeviceIoControl.OutputBufferLength;
    PSCOTER_HEAD head = (PSCOTER_HEAD)Irp->AssociatedIrp.SystemBuffer;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SCOTER_HEAD:
        if (length < sizeof(*head))
            return ScoterDone(Irp, STATUS_BUFFER_TOO_SMALL, 0);
        head->Version = 2;
        head->Length = sizeof(SCOTER_BODY);
        return ScoterDone(Irp, STATUS_SUCCESS, sizeof(SCOTER_BODY)); // expect: buffers/information-exceeds-output
    case IOCTL_SCOTER_PING:
        return ScoterDone(Irp, STATUS_SUCCESS, 0);
    default:
        return ScoterDone(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
}
