// A new record is a copy of one that is set up; and one is set up by a routine outside of this file.
#include <wdm.h>

typedef struct _STAMP {
    FAST_MUTEX Mutex;
    ULONG Value;
} STAMP, *PSTAMP;

VOID StampSetUp(PSTAMP stamp);

PSTAMP StampCreate(PSTAMP model, BOOLEAN copy)
{
    PSTAMP stamp = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*stamp), 'matS');

    if (stamp == NULL) {
        return NULL;
    }
    if (copy) {
        *stamp = *model;
    } else {
        StampSetUp(stamp);
    }
    ExAcquireFastMutex(&stamp->Mutex);
    stamp->Value++;
    ExReleaseFastMutex(&stamp->Mutex);
    return stamp;
}
