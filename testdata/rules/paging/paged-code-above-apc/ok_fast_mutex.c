// A fast mutex holds APC_LEVEL, where page faults are served.
#include <wdm.h>

typedef struct _DIARY {
    FAST_MUTEX Mutex;
    ULONG Days;
} DIARY, *PDIARY;

VOID DiaryNext_ok(PDIARY Diary)
{
    ExAcquireFastMutex(&Diary->Mutex);
    PAGED_CODE();
    Diary->Days++;
    ExReleaseFastMutex(&Diary->Mutex);
}
