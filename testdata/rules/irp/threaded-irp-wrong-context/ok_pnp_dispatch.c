// A dispatch routine for plug and play may be called at up to APC_LEVEL on paper; that it is, nothing says.
#include <ntddk.h>

typedef struct _RUSH_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} RUSH_EXTENSION, *PRUSH_EXTENSION;

static NTSTATUS RushFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH RushPnp;

_Use_decl_annotations_
NTSTATUS RushPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRUSH_EXTENSION ext = (PRUSH_EXTENSION)DeviceObject->DeviceExtension;
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    PAGED_CODE();
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(0x220003, ext->Lower, NULL, 0, &ext->Reply, sizeof(ext->Reply), FALSE, &done, &result);
    if (irp != NULL) {
        status = IoCallDriver(ext->Lower, irp);
        if (status == STATUS_PENDING) {
            KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        }
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
