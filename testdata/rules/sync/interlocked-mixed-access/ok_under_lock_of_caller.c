// The caller holds the lock under which the interlocked changes are made too.
#include <wdm.h>

typedef struct _BACKLOG {
    KSPIN_LOCK Lock;
    LONG Length;
} BACKLOG, *PBACKLOG;

KDEFERRED_ROUTINE BacklogDpc;

static VOID BacklogShorten(PBACKLOG Backlog)
{
    Backlog->Length--;
}

VOID BacklogAdd(PBACKLOG Backlog)
{
    KIRQL irql;

    KeAcquireSpinLock(&Backlog->Lock, &irql);
    InterlockedIncrement(&Backlog->Length);
    KeReleaseSpinLock(&Backlog->Lock, irql);
}

_Use_decl_annotations_
VOID BacklogDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PBACKLOG backlog = (PBACKLOG)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    KeAcquireSpinLockAtDpcLevel(&backlog->Lock);
    BacklogShorten(backlog);
    KeReleaseSpinLockFromDpcLevel(&backlog->Lock);
}
