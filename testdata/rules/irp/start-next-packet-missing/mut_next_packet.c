// Without the call the device stays busy.
#include <ntddk.h>

DRIVER_STARTIO MattockStartIo;

_Use_decl_annotations_
VOID MattockStartIo(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    IoStartNextPacket(DeviceObject, FALSE); // guard
}
