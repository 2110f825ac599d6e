// A fast mutex raises to APC_LEVEL; the annotation was copied from a spin lock's wrapper.
#include <wdm.h>

typedef struct _JOURNAL {
    FAST_MUTEX Mutex;
    ULONG Entries;
} JOURNAL, *PJOURNAL;

_IRQL_requires_max_(APC_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_Acquires_lock_(Journal->Mutex)
VOID JournalOpen_bad(PJOURNAL Journal)
{
    ExAcquireFastMutex(&Journal->Mutex); // step: raises the IRQL to APC_LEVEL
    Journal->Entries++;
} // expect: irql/exit-level-mismatch

_IRQL_requires_max_(APC_LEVEL)
_IRQL_raises_(APC_LEVEL)
_Acquires_lock_(Journal->Mutex)
VOID JournalOpen_ok(PJOURNAL Journal)
{
    ExAcquireFastMutex(&Journal->Mutex);
    Journal->Entries++;
}
