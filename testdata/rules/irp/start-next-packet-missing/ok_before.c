// The next packet is started before the request is completed.
#include <ntddk.h>

DRIVER_STARTIO ForkStartIo;

_Use_decl_annotations_
VOID ForkStartIo(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    Irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
    Irp->IoStatus.Information = 0;
    IoStartNextPacket(DeviceObject, FALSE);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
