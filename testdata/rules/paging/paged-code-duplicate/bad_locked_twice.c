// The assertion for locked sections, twice.
#include <wdm.h>

typedef struct _RADIO {
    KEVENT Tuned;
    volatile LONG Channel;
} RADIO, *PRADIO;

VOID RadioTune(PRADIO Radio, LONG Channel);

#pragma alloc_text(PAGERAD, RadioTune)

PVOID RadioLock(VOID)
{
    return MmLockPagableCodeSection((PVOID)RadioTune);
}

VOID RadioTune(PRADIO Radio, LONG Channel)
{
    PAGED_CODE_LOCKED();
    InterlockedExchange(&Radio->Channel, Channel);
    PAGED_CODE_LOCKED(); // expect: paging/paged-code-duplicate
    KeSetEvent(&Radio->Tuned, IO_NO_INCREMENT, FALSE);
}
