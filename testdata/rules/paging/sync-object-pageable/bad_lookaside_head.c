// Even the head of a list of paged entries is adjusted by the system at a raised level.
#include <wdm.h>

typedef struct _POOLS { PAGED_LOOKASIDE_LIST Names; ULONG Users; } POOLS, *PPOOLS;

PPOOLS CreatePools(VOID)
{
    PPOOLS pools = (PPOOLS)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(POOLS), 'looP');

    if (pools != NULL) {
        ExInitializePagedLookasideList(&pools->Names, NULL, NULL, 0, 64, 'emaN', 0); // expect: paging/sync-object-pageable
    }
    return pools;
}
