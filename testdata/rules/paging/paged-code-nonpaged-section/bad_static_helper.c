// A helper of pageable routines alone that stays resident for nothing, with its assertion behind the declarations.
#include <wdm.h>

typedef struct _ATLAS {
    FAST_MUTEX Mutex;
    LIST_ENTRY Maps;
    ULONG Count;
} ATLAS, *PATLAS;

VOID AtlasDrop(PATLAS Atlas);

#pragma alloc_text(PAGE, AtlasDrop)

static ULONG AtlasFreeAll(PATLAS Atlas)
{
    ULONG freed = 0;

    PAGED_CODE(); // expect: paging/paged-code-nonpaged-section
    ExAcquireFastMutex(&Atlas->Mutex);
    while (!IsListEmpty(&Atlas->Maps)) {
        PLIST_ENTRY map = RemoveHeadList(&Atlas->Maps);
        ExFreePoolWithTag(map, 'altA');
        freed++;
    }
    Atlas->Count = 0;
    ExReleaseFastMutex(&Atlas->Mutex);
    return freed;
}

VOID AtlasDrop(PATLAS Atlas)
{
    PAGED_CODE();
    DbgPrint("%u maps\n", AtlasFreeAll(Atlas));
}
