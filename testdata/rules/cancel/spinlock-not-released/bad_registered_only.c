// The routine has no declared role: that it is a cancel routine tells the registration.
#include <wdm.h>

static VOID StopWaiting(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PULONG count = (PULONG)DeviceObject->DeviceExtension;

    (*count)++;
    Irp->IoStatus.Information = 0;
} // expect: cancel/spinlock-not-released

NTSTATUS StartWaiting(PIRP Irp)
{
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, StopWaiting);
    return STATUS_PENDING; // expect: cancel/setcancel-race
}
