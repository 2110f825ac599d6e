// What is marked is the IRP from above, for which this one was made.
#include <wdm.h>

typedef struct _BERYL { PIRP Original; } BERYL, *PBERYL;

static IO_COMPLETION_ROUTINE BerylDone;

NTSTATUS BerylSplit(PDEVICE_OBJECT Lower, PBERYL Beryl)
{
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, BerylDone, Beryl, TRUE, TRUE, TRUE);
    IoMarkIrpPending(Beryl->Original);
    (VOID)IoCallDriver(Lower, irp);
    return STATUS_PENDING;
}

static NTSTATUS BerylDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PIRP original = ((PBERYL)Context)->Original;
    UNREFERENCED_PARAMETER(DeviceObject);
    original->IoStatus = Irp->IoStatus;
    IoFreeIrp(Irp);
    IoCompleteRequest(original, IO_NO_INCREMENT);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
