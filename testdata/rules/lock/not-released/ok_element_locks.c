// Locks of list elements, taken and given back one after another.
#include <wdm.h>

typedef struct _NEIGHBOUR {
    struct _NEIGHBOUR *Next;
    KSPIN_LOCK Lock;
    ULONG Cost;
} NEIGHBOUR, *PNEIGHBOUR;

ULONG NeighbourSum_ok(PNEIGHBOUR First)
{
    PNEIGHBOUR neighbour;
    ULONG sum = 0;
    KIRQL irql;

    for (neighbour = First; neighbour != NULL; neighbour = neighbour->Next) {
        KeAcquireSpinLock(&neighbour->Lock, &irql);
        if (neighbour->Cost == MAXULONG) {
            KeReleaseSpinLock(&neighbour->Lock, irql);
            continue;
        }
        sum += neighbour->Cost;
        KeReleaseSpinLock(&neighbour->Lock, irql);
    }
    return sum;
}
