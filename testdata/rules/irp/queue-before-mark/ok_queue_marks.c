// The cancel-safe queue marks the IRP itself.
#include <wdm.h>

DRIVER_DISPATCH SpoolRead_ok;

_Use_decl_annotations_
NTSTATUS SpoolRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoCsqInsertIrp((PIO_CSQ)DeviceObject->DeviceExtension, Irp, NULL);
    return STATUS_PENDING;
}
