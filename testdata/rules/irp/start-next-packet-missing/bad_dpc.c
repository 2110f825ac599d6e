// The DPC starts the next packet after success only.
#include <ntddk.h>

typedef struct _SAW { BOOLEAN Failed; } SAW, *PSAW;

IO_DPC_ROUTINE SawDpc;

_Use_decl_annotations_
VOID SawDpc(PKDPC Dpc, PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PSAW saw = (PSAW)DeviceObject->DeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    Irp->IoStatus.Information = 0;
    if (saw->Failed) {
        Irp->IoStatus.Status = STATUS_IO_DEVICE_ERROR;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return; // expect: irp/start-next-packet-missing
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoStartNextPacket(DeviceObject, TRUE);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
