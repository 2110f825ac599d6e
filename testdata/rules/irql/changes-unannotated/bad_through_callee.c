// The raise stands in a callee that says so; its caller passes it on and does not.
#include <wdm.h>

typedef struct _MODEM {
    KSPIN_LOCK Lock;
    ULONG State;
} MODEM, *PMODEM;

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_Acquires_lock_(Modem->Lock)
static VOID ModemLock(PMODEM Modem, _Out_ _IRQL_saves_ PKIRQL Irql)
{
    KeAcquireSpinLock(&Modem->Lock, Irql);
}

VOID ModemBeginCommand_bad(PMODEM Modem, PKIRQL Irql) // expect: irql/changes-unannotated
{
    ModemLock(Modem, Irql);
    Modem->State = 2;
}
