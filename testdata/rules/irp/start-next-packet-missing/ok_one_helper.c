// One helper does both.
#include <ntddk.h>

static VOID SickleEnd(PDEVICE_OBJECT DeviceObject, PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    IoStartNextPacket(DeviceObject, FALSE);
}

DRIVER_STARTIO SickleStartIo;

_Use_decl_annotations_
VOID SickleStartIo(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length == 0)
        SickleEnd(DeviceObject, Irp, STATUS_SUCCESS);
    else
        SickleEnd(DeviceObject, Irp, STATUS_END_OF_FILE);
}
