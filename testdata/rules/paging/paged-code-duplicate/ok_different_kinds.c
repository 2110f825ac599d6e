// Paged on one way, locked on the other: two statements about different times.
#include <wdm.h>

typedef struct _STORE {
    BOOLEAN Online;
    HANDLE Key;
    volatile LONG Sold;
} STORE, *PSTORE;

NTSTATUS StoreSell(PSTORE Store)
{
    if (Store->Online) {
        PAGED_CODE_LOCKED();
        InterlockedIncrement(&Store->Sold);
        return STATUS_SUCCESS;
    }
    PAGED_CODE();
    return ZwFlushKey(Store->Key);
}
