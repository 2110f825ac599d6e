// Without the marked lines the work item calls the locked variant with nothing.
#include <wdm.h>

typedef struct _BIN {
    FAST_MUTEX Mutex;
    ULONG Items;
} BIN, *PBIN;

IO_WORKITEM_ROUTINE BinWorker;

_Requires_lock_held_(Bin->Mutex)
static VOID BinEmptyLocked(PBIN Bin)
{
    Bin->Items = 0;
}

VOID BinWorker(PDEVICE_OBJECT Device, PVOID Context)
{
    PBIN bin = Context;

    UNREFERENCED_PARAMETER(Device);
    ExAcquireFastMutex(&bin->Mutex); // guard
    BinEmptyLocked(bin);
    ExReleaseFastMutex(&bin->Mutex); // guard
}
