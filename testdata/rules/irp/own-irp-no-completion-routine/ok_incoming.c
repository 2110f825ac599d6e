// An IRP that was sent here needs none.
#include <ntddk.h>

typedef struct _PEONY_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} PEONY_EXTENSION, *PPEONY_EXTENSION;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH PeonyRead;

_Use_decl_annotations_
NTSTATUS PeonyRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPEONY_EXTENSION ext = (PPEONY_EXTENSION)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
