// A DPC of a driver that keeps its own queue: nobody ever starts a packet.
#include <ntddk.h>

IO_DPC_ROUTINE ScytheDpc;

_Use_decl_annotations_
VOID ScytheDpc(PKDPC Dpc, PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp == NULL)
        return;
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_DISK_INCREMENT);
}
