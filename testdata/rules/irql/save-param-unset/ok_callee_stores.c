// A helper stores the level, through another pointer variable.
#include <wdm.h>

typedef struct _PRESS {
    KSPIN_LOCK Lock;
    ULONG Sheets;
} PRESS, *PPRESS;

_Acquires_lock_(press->Lock)
_IRQL_raises_(DISPATCH_LEVEL)
static VOID PressLockInner(PPRESS press, _Out_ _IRQL_saves_ PKIRQL level)
{
    KeAcquireSpinLock(&press->Lock, level);
}

_Acquires_lock_(press->Lock)
_IRQL_raises_(DISPATCH_LEVEL)
VOID PressLock(PPRESS press, _Out_ _IRQL_saves_ PKIRQL irql)
{
    PKIRQL where = irql;

    PressLockInner(press, where);
}
