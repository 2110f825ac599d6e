// The paged entry is unlinked under the fast mutex, which holds APC_LEVEL: paged pool is within reach there.
#include <wdm.h>

typedef struct _BOOK {
    FAST_MUTEX Mutex;
    LIST_ENTRY Pages;
} BOOK, *PBOOK;

VOID BookTear_ok(PBOOK Book)
{
    PLIST_ENTRY entry;

    ExAcquireFastMutex(&Book->Mutex);
    while (!IsListEmpty(&Book->Pages)) {
        entry = RemoveHeadList(&Book->Pages);
        ExFreePoolWithTag(entry, 'kooB');
    }
    entry = (PLIST_ENTRY)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*entry), 'kooB');
    if (entry != NULL) {
        InsertHeadList(&Book->Pages, entry);
    }
    ExReleaseFastMutex(&Book->Mutex);
}
