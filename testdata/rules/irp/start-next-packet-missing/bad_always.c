// StartIo completes everything at once and never asks for more.
#include <ntddk.h>

DRIVER_STARTIO RakeStartIo;

_Use_decl_annotations_
VOID RakeStartIo(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Length;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
} // expect: irp/start-next-packet-missing
