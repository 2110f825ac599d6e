// The helper writes the whole answer; its caller has compared with the first part only.
#include <ntddk.h>

#define IOCTL_HARRIER_INFO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _HARRIER { ULONG Low, High; UCHAR Text[64]; } HARRIER, *PHARRIER;
typedef struct _HARRIER_INFO { ULONG Version; ULONG Serial; UCHAR Name[32]; } HARRIER_INFO, *PHARRIER_INFO;

static VOID HarrierFill(PHARRIER Extension, PHARRIER_INFO Info)
{
    Info->Version = 2;
    Info->Serial = Extension->Low;
    RtlCopyMemory(Info->Name, Extension->Text, sizeof(Info->Name));
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH HarrierControl;

_Use_decl_annotations_
NTSTATUS HarrierControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHARRIER ext = (PHARRIER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_HARRIER_INFO:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < FIELD_OFFSET(HARRIER_INFO, Name)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        HarrierFill(ext, (PHARRIER_INFO)Irp->AssociatedIrp.SystemBuffer); // expect: buffers/length-check-too-small
        written = FIELD_OFFSET(HARRIER_INFO, Name);
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
