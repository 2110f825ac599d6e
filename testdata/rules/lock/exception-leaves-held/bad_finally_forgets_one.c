// The __finally releases the mutex that was there first and forgets the one that was added later.
#include <wdm.h>

typedef struct _DUO {
    FAST_MUTEX First, Second;
    ULONG Value;
} DUO, *PDUO;

VOID DuoSet_bad(PDUO Duo, PULONG Source)
{
    ExAcquireFastMutex(&Duo->First);
    __try {
        ExAcquireFastMutex(&Duo->Second);
        ProbeForRead(Source, sizeof(ULONG), 1);
        Duo->Value = *Source;
        ExReleaseFastMutex(&Duo->Second);
    } __finally {
        ExReleaseFastMutex(&Duo->First);
    } // expect: lock/exception-leaves-held
}
