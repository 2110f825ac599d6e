// A request of length 0 is answered in StartIo, and the queue is forgotten.
#include <ntddk.h>

VOID PlowProgram(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG Length);
DRIVER_STARTIO PlowStartIo;

_Use_decl_annotations_
VOID PlowStartIo(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    ULONG length = IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Length;

    if (length == 0) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return; // expect: irp/start-next-packet-missing
    }
    PlowProgram(DeviceObject, length);
}
