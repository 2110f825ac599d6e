// FN: the function is resident, but it reads pageable data at DISPATCH_LEVEL. Data sections are another rule's.
#include <wdm.h>

#pragma data_seg("PAGEDATA")
static ULONG Table[4] = { 1, 2, 3, 4 };
#pragma data_seg()

typedef struct _READER_STATE {
    KSPIN_LOCK Lock;
    ULONG Sum;
} READER_STATE, *PREADER_STATE;

VOID ReaderAdd(PREADER_STATE Reader, ULONG Index)
{
    KIRQL irql;

    KeAcquireSpinLock(&Reader->Lock, &irql);
    Reader->Sum += Table[Index & 3]; // expect: paging/pageable-data-at-dispatch
    KeReleaseSpinLock(&Reader->Lock, irql);
}
