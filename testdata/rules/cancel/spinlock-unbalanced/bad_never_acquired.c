// A StartIo routine releases the lock as a cancel routine does, but the system calls it without.
#include <wdm.h>

DRIVER_STARTIO PlotStartIo;

_Use_decl_annotations_
VOID PlotStartIo(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSetCancelRoutine(Irp, NULL);
    IoReleaseCancelSpinLock(Irp->CancelIrql); // expect: cancel/spinlock-unbalanced
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    IoStartNextPacket(DeviceObject, FALSE);
}
