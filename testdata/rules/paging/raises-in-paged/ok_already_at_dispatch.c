// Locks of the DPC form do not raise; who calls this one at DISPATCH_LEVEL is the other rule's question.
#include <wdm.h>

typedef struct _SCREEN {
    EX_PUSH_LOCK Lock;
    ULONG Lines;
} SCREEN, *PSCREEN;

VOID ScreenScroll_ok(PSCREEN Screen);

#pragma alloc_text(PAGE, ScreenScroll_ok)

VOID ScreenScroll_ok(PSCREEN Screen)
{
    PAGED_CODE();
    KeEnterCriticalRegion();
    ExAcquirePushLockExclusive(&Screen->Lock);
    Screen->Lines++;
    ExReleasePushLockExclusive(&Screen->Lock);
    KeLeaveCriticalRegion();
}
