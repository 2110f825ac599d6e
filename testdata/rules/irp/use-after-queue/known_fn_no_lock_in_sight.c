// FN: The list is changed under a lock that the caller holds and gives back: it is not known here when others can get at it.
#include <wdm.h>

typedef struct _RACK {
    LIST_ENTRY Queue;
    ULONG Count;
} RACK, *PRACK;

NTSTATUS RackInsert(PRACK Rack, PIRP Irp)
{
    IoMarkIrpPending(Irp);
    InsertTailList(&Rack->Queue, &Irp->Tail.Overlay.ListEntry);
    Irp->IoStatus.Information = ++Rack->Count;
    return STATUS_PENDING;
}
