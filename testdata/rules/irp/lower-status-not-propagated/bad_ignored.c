// The status of the lower driver is dropped.
#include <ntddk.h>

typedef struct _OAR { PDEVICE_OBJECT Lower; LONG Count; } OAR, *POAR;

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH OarWrite;

_Use_decl_annotations_
NTSTATUS OarWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POAR oar = (POAR)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    IoCallDriver(oar->Lower, Irp);
    return STATUS_SUCCESS; // expect: irp/lower-status-not-propagated
}
