// The inner lock is given back, the one that guards the list is not.
#include <wdm.h>

typedef struct _WARD {
    FAST_MUTEX Queue;
    KSPIN_LOCK Statistics;
    LIST_ENTRY Beds;
    ULONG Taken;
} WARD, *PWARD;

DRIVER_DISPATCH WardAdmit_ok;

_Use_decl_annotations_
NTSTATUS WardAdmit_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWARD ward = (PWARD)DeviceObject->DeviceExtension;
    KIRQL irql;

    ExAcquireFastMutex(&ward->Queue);
    IoMarkIrpPending(Irp);
    KeAcquireSpinLock(&ward->Statistics, &irql);
    InsertTailList(&ward->Beds, &Irp->Tail.Overlay.ListEntry);
    ward->Taken++;
    KeReleaseSpinLock(&ward->Statistics, irql);
    Irp->IoStatus.Information = ward->Taken;
    ExReleaseFastMutex(&ward->Queue);
    return STATUS_PENDING;
}

VOID WardDischarge_ok(PWARD Ward)
{
    PIRP irp;

    ExAcquireFastMutex(&Ward->Queue);
    irp = CONTAINING_RECORD(RemoveHeadList(&Ward->Beds), IRP, Tail.Overlay.ListEntry);
    ExReleaseFastMutex(&Ward->Queue);
    irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}
