// The request goes into a list that a DPC empties.
#include <ntddk.h>

typedef struct _DILL { LIST_ENTRY Waiting; KSPIN_LOCK Lock; KDPC Dpc; } DILL, *PDILL;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH DillRead;

_Use_decl_annotations_
NTSTATUS DillRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDILL dill = (PDILL)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoMarkIrpPending(Irp);
    KeAcquireSpinLock(&dill->Lock, &irql);
    InsertTailList(&dill->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&dill->Lock, irql);
    KeInsertQueueDpc(&dill->Dpc, NULL, NULL);
    return STATUS_PENDING;
}
