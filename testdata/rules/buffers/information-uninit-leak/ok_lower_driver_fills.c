// The lower driver has filled the buffer; this one only adds to it.
#include <ntddk.h>

#define IOCTL_TURACO_INFO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x816, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _TURACO_EXTENSION { PDEVICE_OBJECT Lower; } TURACO_EXTENSION, *PTURACO_EXTENSION;
typedef struct _TURACO_INFO { ULONG Flags; ULONG Rest[7]; } TURACO_INFO, *PTURACO_INFO;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TuracoControl;

_Use_decl_annotations_
NTSTATUS TuracoControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTURACO_EXTENSION ext = (PTURACO_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PTURACO_INFO info = (PTURACO_INFO)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status;

    PAGED_CODE();
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_TURACO_INFO || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(*info)) {
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(ext->Lower, Irp);
    }
    if (IoForwardIrpSynchronously(ext->Lower, Irp)) {
        status = Irp->IoStatus.Status;
        if (NT_SUCCESS(status)) {
            info->Flags |= 1;
            Irp->IoStatus.Information = sizeof(*info);
        }
    } else {
        status = STATUS_UNSUCCESSFUL;
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
