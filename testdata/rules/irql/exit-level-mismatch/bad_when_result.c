// TRUE means "raised", says the annotation; the way out for a port that is open already returns TRUE as it came.
#include <wdm.h>

typedef struct _PORT {
    KSPIN_LOCK Lock;
    ULONG Users;
    PULONG Power;
} PORT, *PPORT;

_When_(return != FALSE, _IRQL_raises_(DISPATCH_LEVEL))
BOOLEAN PortBegin_bad(PPORT Port, _Out_ _IRQL_saves_ PKIRQL Irql)
{
    *Irql = PASSIVE_LEVEL;
    if (READ_REGISTER_ULONG(Port->Power) == 0) {
        return FALSE;
    }
    if (Port->Users++ != 0) {
        return TRUE; // expect: irql/exit-level-mismatch
    }
    KeRaiseIrql(DISPATCH_LEVEL, Irql);
    return TRUE;
}
