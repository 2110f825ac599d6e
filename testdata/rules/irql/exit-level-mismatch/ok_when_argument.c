// An argument chooses; the annotation says which value raises.
#include <wdm.h>

typedef struct _TABLE {
    KSPIN_LOCK Lock;
    ULONG Generation;
} TABLE, *PTABLE;

_IRQL_requires_max_(DISPATCH_LEVEL)
_When_(AtDispatch == FALSE, _IRQL_raises_(DISPATCH_LEVEL))
VOID TableEnter(PTABLE Table, BOOLEAN AtDispatch, _Out_ _When_(AtDispatch == FALSE, _IRQL_saves_) PKIRQL Irql)
{
    if (AtDispatch) {
        *Irql = DISPATCH_LEVEL;
        KeAcquireSpinLockAtDpcLevel(&Table->Lock);
    } else {
        KeAcquireSpinLock(&Table->Lock, Irql);
    }
    Table->Generation++;
}
