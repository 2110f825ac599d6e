// Setting NULL is no cancel routine.
#include <ntddk.h>

typedef struct _EIDER_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Held;
    BOOLEAN Ready;
} EIDER_EXTENSION, *PEIDER_EXTENSION;

DRIVER_CANCEL EiderCancel;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH EiderRead;

_Use_decl_annotations_
NTSTATUS EiderRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEIDER_EXTENSION ext = (PEIDER_EXTENSION)DeviceObject->DeviceExtension;

    IoSetCancelRoutine(Irp, NULL);
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
