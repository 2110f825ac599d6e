// FN: the whole list was forgotten; nothing in this file tells that its author wanted pageable code.
#include <wdm.h>

typedef struct _TOWER {
    HANDLE Key;
    ULONG Floors;
} TOWER, *PTOWER;

NTSTATUS TowerOpen(PTOWER Tower)
{
    PAGED_CODE();
    Tower->Floors = 3;
    return ZwFlushKey(Tower->Key);
}
