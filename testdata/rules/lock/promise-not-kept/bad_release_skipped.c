// It promises to release and forgets it when there is nothing to flush.
#include <wdm.h>

typedef struct _JOURNAL {
    FAST_MUTEX Mutex;
    ULONG Records;
} JOURNAL, *PJOURNAL;

_Releases_lock_(Journal->Mutex)
BOOLEAN JournalFlush_bad(PJOURNAL Journal)
{
    if (Journal->Records == 0) {
        return FALSE; // expect: lock/promise-not-kept
    }
    Journal->Records = 0;
    ExReleaseFastMutex(&Journal->Mutex);
    return TRUE;
}
