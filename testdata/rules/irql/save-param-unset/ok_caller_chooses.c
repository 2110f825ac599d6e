// The caller says in which form the lock is to be taken, and knows that one of them saves no level.
#include <wdm.h>

typedef struct _GEAR {
    KSPIN_LOCK Lock;
    ULONG Teeth;
} GEAR, *PGEAR;

_Acquires_lock_(gear->Lock)
VOID GearLock(PGEAR gear, BOOLEAN dispatch, _Out_ _IRQL_saves_ PKIRQL irql)
{
    if (dispatch) {
        KeAcquireSpinLockAtDpcLevel(&gear->Lock);
    } else {
        KeAcquireSpinLock(&gear->Lock, irql);
    }
}
