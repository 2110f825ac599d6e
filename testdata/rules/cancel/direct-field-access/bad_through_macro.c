// A macro of the driver hides the store; it is the driver's all the same.
#include <wdm.h>

#define FORGET_CANCEL(irp) ((irp)->CancelRoutine = NULL)

DRIVER_STARTIO ScopeStartIo;

_Use_decl_annotations_
VOID ScopeStartIo(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    FORGET_CANCEL(Irp); // expect: cancel/direct-field-access
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    IoStartNextPacket(DeviceObject, FALSE);
}
