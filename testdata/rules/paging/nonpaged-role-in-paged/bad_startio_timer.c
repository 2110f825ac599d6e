// Two more routines of the I/O manager that run at DISPATCH_LEVEL.
#include <wdm.h>

DRIVER_STARTIO PunchStartIo;
IO_TIMER_ROUTINE PunchTimer;

#pragma alloc_text(PAGE, PunchStartIo)
#pragma alloc_text(PAGE, PunchTimer)

_Use_decl_annotations_
VOID PunchStartIo(PDEVICE_OBJECT DeviceObject, PIRP Irp) // expect: paging/nonpaged-role-in-paged
{
    DeviceObject->DeviceExtension = Irp->AssociatedIrp.SystemBuffer;
}

_Use_decl_annotations_
VOID PunchTimer(PDEVICE_OBJECT DeviceObject, PVOID Context) // expect: paging/nonpaged-role-in-paged
{
    UNREFERENCED_PARAMETER(DeviceObject);
    InterlockedIncrement((volatile LONG *)Context);
}
