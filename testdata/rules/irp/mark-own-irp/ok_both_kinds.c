// The routine serves IRPs from above and the driver's own; only the former have a stack location of this driver.
#include <wdm.h>

typedef struct _TOPAZ { PDEVICE_OBJECT Lower; LONG Seen; } TOPAZ, *PTOPAZ;

static IO_COMPLETION_ROUTINE TopazDone;

VOID TopazAsk(PTOPAZ Topaz)
{
    PIRP irp = IoAllocateIrp(Topaz->Lower->StackSize, FALSE);
    if (irp == NULL)
        return;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, TopazDone, Topaz, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Topaz->Lower, irp);
}

static NTSTATUS TopazDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    InterlockedIncrement(&((PTOPAZ)Context)->Seen);
    if (Irp->CurrentLocation > Irp->StackCount) {
        IoFreeIrp(Irp);
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION;
}
