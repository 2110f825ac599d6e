// The wrapper of the driver gives paged pool; whoever calls it does not see that any more.
#include <wdm.h>

typedef struct _RECORD { LIST_ENTRY Link; ULONG Id; } RECORD, *PRECORD;

static PVOID Allocate(SIZE_T Size)
{
    return ExAllocatePool2(POOL_FLAG_PAGED, Size, 'pmuD');
}

VOID AddRecord(PKSPIN_LOCK Lock, PLIST_ENTRY Head, ULONG Id)
{
    KLOCK_QUEUE_HANDLE handle;
    PRECORD record = (PRECORD)Allocate(sizeof(RECORD));

    if (record == NULL) {
        return;
    }
    KeAcquireInStackQueuedSpinLock(Lock, &handle);
    record->Id = Id; // expect: paging/pageable-data-at-dispatch
    InsertTailList(Head, &record->Link);
    KeReleaseInStackQueuedSpinLock(&handle);
}
