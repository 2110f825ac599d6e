// A removal that the system sent is passed on, and looked at.
#include <wdm.h>

NTSTATUS MortisePass(PDEVICE_OBJECT Lower, PIRP Irp, PULONG Removals)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    if (stack->MajorFunction == IRP_MJ_PNP && stack->MinorFunction == IRP_MN_REMOVE_DEVICE)
        ++*Removals;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Lower, Irp);
}
