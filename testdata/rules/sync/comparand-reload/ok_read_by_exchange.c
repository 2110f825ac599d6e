// The first value comes from an exchange that changes nothing.
#include <wdm.h>

typedef struct _MASK {
    LONG Bits;
} MASK, *PMASK;

VOID MaskClear(PMASK Mask, LONG Bits)
{
    LONG old = InterlockedCompareExchange(&Mask->Bits, 0, 0);

    for (;;) {
        LONG seen = InterlockedCompareExchange(&Mask->Bits, old & ~Bits, old);
        if (seen == old)
            return;
        old = seen;
    }
}
