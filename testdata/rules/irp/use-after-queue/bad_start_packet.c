// StartIo may have run and completed the IRP before IoStartPacket returns.
#include <wdm.h>

DRIVER_DISPATCH PlotterWrite;

_Use_decl_annotations_
NTSTATUS PlotterWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoMarkIrpPending(Irp);
    IoStartPacket(DeviceObject, Irp, NULL, NULL);
    if (Irp->Cancel) { // expect: irp/use-after-queue
        DbgPrint("too late\n");
    }
    return STATUS_PENDING;
}
