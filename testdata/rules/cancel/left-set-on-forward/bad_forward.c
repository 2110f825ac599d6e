// The request becomes cancellable, and is passed down after all.
#include <ntddk.h>

typedef struct _GULL_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Held;
    BOOLEAN Ready;
} GULL_EXTENSION, *PGULL_EXTENSION;

DRIVER_CANCEL GullCancel;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH GullRead;

_Use_decl_annotations_
NTSTATUS GullRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGULL_EXTENSION ext = (PGULL_EXTENSION)DeviceObject->DeviceExtension;

    IoSetCancelRoutine(Irp, GullCancel); // step: leaves 'Irp' with a cancel routine
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp); // expect: cancel/left-set-on-forward
}
