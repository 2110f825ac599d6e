// The helper queues; the dispatch routine marks when it comes back.
#include <wdm.h>

typedef struct _PORT {
    KSPIN_LOCK Lock;
    LIST_ENTRY Reads;
} PORT, *PPORT;

static VOID PortQueueRead(PPORT Port, PIRP Irp)
{
    ExInterlockedInsertHeadList(&Port->Reads, &Irp->Tail.Overlay.ListEntry, &Port->Lock);
}

DRIVER_DISPATCH PortRead;

_Use_decl_annotations_
NTSTATUS PortRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PortQueueRead((PPORT)DeviceObject->DeviceExtension, Irp);
    IoMarkIrpPending(Irp); // expect: irp/queue-before-mark
    return STATUS_PENDING;
}
