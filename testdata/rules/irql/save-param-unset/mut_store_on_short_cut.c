// The short cut stores the level as it is.
#include <wdm.h>

typedef struct _KILN {
    BOOLEAN Cold;
} KILN, *PKILN;

VOID KilnEnter(PKILN kiln, _Out_ _At_(*irql, _IRQL_saves_) PKIRQL irql)
{
    if (kiln->Cold) {
        *irql = KeGetCurrentIrql(); // guard
        return;
    }
    *irql = DISPATCH_LEVEL;
}
