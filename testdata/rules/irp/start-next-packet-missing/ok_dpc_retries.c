// The DPC starts the transfer again, or ends it and starts the next packet.
#include <ntddk.h>

typedef struct _TROWEL { LONG Retries; BOOLEAN Failed; } TROWEL, *PTROWEL;

VOID TrowelProgram(_In_ PDEVICE_OBJECT DeviceObject);
IO_DPC_ROUTINE TrowelDpc;

_Use_decl_annotations_
VOID TrowelDpc(PKDPC Dpc, PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PTROWEL trowel = (PTROWEL)DeviceObject->DeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    if (trowel->Failed && --trowel->Retries > 0) {
        TrowelProgram(DeviceObject);
        return;
    }
    Irp->IoStatus.Status = trowel->Failed ? STATUS_IO_DEVICE_ERROR : STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoStartNextPacket(DeviceObject, TRUE);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
