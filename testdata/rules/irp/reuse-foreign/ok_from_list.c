// IRPs from a list of spare ones.
#include <ntddk.h>

typedef struct _TAU_POOL {
    LIST_ENTRY Spare;
    KSPIN_LOCK Lock;
} TAU_POOL, *PTAU_POOL;

PIRP TauTake(PTAU_POOL Pool)
{
    PLIST_ENTRY link = ExInterlockedRemoveHeadList(&Pool->Spare, &Pool->Lock);
    PIRP irp;

    if (link == NULL) {
        return NULL;
    }
    irp = CONTAINING_RECORD(link, IRP, Tail.Overlay.ListEntry);
    IoReuseIrp(irp, STATUS_NOT_SUPPORTED);
    return irp;
}
