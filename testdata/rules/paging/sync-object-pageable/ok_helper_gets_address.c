// The helper initializes whatever it is given.
#include <wdm.h>

typedef struct _GATE { KSPIN_LOCK Lock; KEVENT Open; } GATE, *PGATE;

VOID InitializeGate(PGATE Gate)
{
    KeInitializeSpinLock(&Gate->Lock);
    KeInitializeEvent(&Gate->Open, NotificationEvent, FALSE);
}

static GATE g_Gate;

VOID Start(VOID)
{
    InitializeGate(&g_Gate);
}
