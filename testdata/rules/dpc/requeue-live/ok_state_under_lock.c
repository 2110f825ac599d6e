// The lock protects a state that says whether the timer runs.
#include <wdm.h>

typedef struct _LINKMON {
    KSPIN_LOCK Lock;
    BOOLEAN Armed;
    KTIMER Timer;
    KDPC Dpc;
} LINKMON, *PLINKMON;

static VOID LinkPrepare(PLINKMON Link)
{
    KIRQL irql;

    KeAcquireSpinLock(&Link->Lock, &irql);
    if (!Link->Armed) {
        KeInitializeTimer(&Link->Timer);
    }
    KeReleaseSpinLock(&Link->Lock, irql);
}

VOID LinkUp(PLINKMON Link)
{
    LARGE_INTEGER due;

    LinkPrepare(Link);
    due.QuadPart = -10000LL * 100;
    Link->Armed = TRUE;
    KeSetTimer(&Link->Timer, due, &Link->Dpc);
    LinkPrepare(Link);
}

VOID LinkDown(PLINKMON Link)
{
    KeCancelTimer(&Link->Timer);
}
