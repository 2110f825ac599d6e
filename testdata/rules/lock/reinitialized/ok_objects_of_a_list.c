// A helper sets up one record after the other.
#include <wdm.h>

typedef struct _CELL {
    LIST_ENTRY Link;
    ERESOURCE Resource;
    FAST_MUTEX Mutex;
} CELL, *PCELL;

static VOID CellInit(PCELL cell)
{
    ExInitializeFastMutex(&cell->Mutex);
    ExInitializeResourceLite(&cell->Resource);
}

VOID CellsInit(PLIST_ENTRY head, PCELL first, PCELL second)
{
    PLIST_ENTRY entry;

    for (entry = head->Flink; entry != head; entry = entry->Flink) {
        CellInit(CONTAINING_RECORD(entry, CELL, Link));
    }
    CellInit(first);
    CellInit(second);
}
