// The routine is taken away before the request goes down.
#include <ntddk.h>

typedef struct _NODDY_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Held;
    BOOLEAN Ready;
} NODDY_EXTENSION, *PNODDY_EXTENSION;

DRIVER_CANCEL NoddyCancel;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH NoddyRead;

_Use_decl_annotations_
NTSTATUS NoddyRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PNODDY_EXTENSION ext = (PNODDY_EXTENSION)DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, NoddyCancel);
    if (IoSetCancelRoutine(Irp, NULL) == NULL) { // guard
        return STATUS_PENDING; // guard
    } // guard
    IoSkipCurrentIrpStackLocation(Irp);
    IoCallDriver(ext->Lower, Irp);
    return STATUS_PENDING;
}
