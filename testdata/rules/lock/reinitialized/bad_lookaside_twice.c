// Two blocks of set-up code, of which the second was copied from the first with the list of the first.
#include <wdm.h>

typedef struct _POOLS {
    NPAGED_LOOKASIDE_LIST Small;
    NPAGED_LOOKASIDE_LIST Large;
} POOLS, *PPOOLS;

VOID PoolsCreate(PPOOLS pools)
{
    ExInitializeNPagedLookasideList(&pools->Small, NULL, NULL, 0, 64, 'lmsP', 0);
    ExInitializeNPagedLookasideList(&pools->Small, NULL, NULL, 0, 512, 'grlP', 0); // expect: lock/reinitialized
}
