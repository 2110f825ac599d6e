// Without a wait to follow, the signal leaves the level alone.
#include <wdm.h>

typedef struct _HORN {
    KEVENT Blown;
} HORN, *PHORN;

VOID HornBlow_ok(PHORN Horn);
#pragma alloc_text(PAGE, HornBlow_ok)

VOID HornBlow_ok(PHORN Horn)
{
    PAGED_CODE();
    KeSetEvent(&Horn->Blown, IO_NO_INCREMENT, FALSE);
}
