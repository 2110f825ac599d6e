// Entered at DISPATCH_LEVEL, so that the acquire changes nothing.
#include <wdm.h>

typedef struct _SWITCHBOARD {
    KSPIN_LOCK Lock;
    KIRQL Irql;
    ULONG Calls;
} SWITCHBOARD, *PSWITCHBOARD;

_IRQL_requires_(DISPATCH_LEVEL)
VOID SwitchboardBegin(PSWITCHBOARD Board)
{
    KeAcquireSpinLock(&Board->Lock, &Board->Irql);
    Board->Calls++;
}
