// A timeout of zero only looks at the object, which is legal at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _GATE {
    KSPIN_LOCK Lock;
    KEVENT Open;
    ULONG Passed;
} GATE, *PGATE;

static LARGE_INTEGER NoWait = { 0 };

BOOLEAN GatePass_ok(PGATE Gate)
{
    LARGE_INTEGER zero;
    BOOLEAN open;
    KIRQL irql;

    zero.QuadPart = 0;
    KeAcquireSpinLock(&Gate->Lock, &irql);
    open = KeWaitForSingleObject(&Gate->Open, Executive, KernelMode, FALSE, &zero) == STATUS_SUCCESS;
    if (open) {
        Gate->Passed++;
    }
    KeReleaseSpinLock(&Gate->Lock, irql);
    return open;
}

BOOLEAN GateIsOpen_ok(PGATE Gate)
{
    BOOLEAN open;
    KIRQL irql;

    KeAcquireSpinLock(&Gate->Lock, &irql);
    open = KeReadStateEvent(&Gate->Open) != 0 ||
           KeWaitForSingleObject(&Gate->Open, Executive, KernelMode, FALSE, &NoWait) == STATUS_SUCCESS;
    KeReleaseSpinLock(&Gate->Lock, irql);
    return open;
}
