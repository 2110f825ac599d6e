// The first assertion belongs to a way that returns; without the branch it comes before the second.
#include <wdm.h>

typedef struct _QUARRY {
    HANDLE Key;
    BOOLEAN Closed;
} QUARRY, *PQUARRY;

NTSTATUS QuarryClose(PQUARRY Quarry)
{
    if (Quarry->Closed) { // guard
        PAGED_CODE();
        return ZwClose(Quarry->Key); // guard
    } // guard
    PAGED_CODE();
    Quarry->Closed = TRUE;
    return ZwFlushKey(Quarry->Key);
}
