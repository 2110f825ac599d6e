// The lock in the routine makes the plain change safe, as the other change is made under it too.
#include <wdm.h>

typedef struct _WINDOW {
    KSPIN_LOCK Lock;
    LONG Credits;
} WINDOW, *PWINDOW;

KDEFERRED_ROUTINE WindowDpc;

VOID WindowGrant(PWINDOW Window)
{
    KIRQL irql;

    KeAcquireSpinLock(&Window->Lock, &irql);
    InterlockedIncrement(&Window->Credits);
    KeReleaseSpinLock(&Window->Lock, irql);
}

_Use_decl_annotations_
VOID WindowDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PWINDOW window = (PWINDOW)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    KeAcquireSpinLockAtDpcLevel(&window->Lock); // guard
    window->Credits -= 2;
    KeReleaseSpinLockFromDpcLevel(&window->Lock); // guard
}
