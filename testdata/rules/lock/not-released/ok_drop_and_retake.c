// The lock is dropped for each element and taken again; at the head of the loop it is always held.
#include <wdm.h>

typedef struct _WORK {
    LIST_ENTRY Links;
    VOID (*Run)(struct _WORK *Work);
} WORK, *PWORK;

typedef struct _WORK_LIST {
    KSPIN_LOCK Lock;
    LIST_ENTRY Head;
    ULONG Done;
} WORK_LIST, *PWORK_LIST;

ULONG WorkListDrain_ok(PWORK_LIST List)
{
    PLIST_ENTRY link;
    ULONG done;
    KIRQL irql;

    KeAcquireSpinLock(&List->Lock, &irql);
    while (!IsListEmpty(&List->Head)) {
        link = RemoveHeadList(&List->Head);
        KeReleaseSpinLock(&List->Lock, irql);
        CONTAINING_RECORD(link, WORK, Links)->Run(CONTAINING_RECORD(link, WORK, Links));
        KeAcquireSpinLock(&List->Lock, &irql);
        List->Done++;
    }
    done = List->Done;
    KeReleaseSpinLock(&List->Lock, irql);
    return done;
}
