// Entered at the promised level, so that there is nothing to raise on either way out.
#include <wdm.h>

typedef struct _SLOT {
    KSPIN_LOCK Lock;
    ULONG Owner;
} SLOT, *PSLOT;

_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
VOID SlotTake(PSLOT Slot, ULONG Owner)
{
    if (Slot->Owner == Owner) {
        return;
    }
    Slot->Owner = Owner;
}
