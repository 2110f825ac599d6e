// The helper in between has no annotation of its own; the work item above it has no lock.
#include <wdm.h>

typedef struct _TABLE {
    FAST_MUTEX Mutex;
    ULONG Rows;
} TABLE, *PTABLE;

IO_WORKITEM_ROUTINE TableWorker;

_Requires_lock_held_(Table->Mutex)
static VOID TableClearLocked(PTABLE Table)
{
    Table->Rows = 0;
}

static VOID TableReset(PTABLE Table)
{
    DbgPrint("reset\n");
    TableClearLocked(Table);
}

VOID TableWorker(PDEVICE_OBJECT Device, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device);
    TableReset(Context); // expect: lock/caller-must-hold
}
