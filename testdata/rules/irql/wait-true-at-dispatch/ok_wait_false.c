// Without a wait to follow, an event may be set from DPCs and under spin locks.
#include <wdm.h>

typedef struct _LAMP {
    KDPC Dpc;
    KSPIN_LOCK Lock;
    KEVENT Lit;
    KSEMAPHORE Watts;
} LAMP, *PLAMP;

KDEFERRED_ROUTINE LampDpc;

_Use_decl_annotations_
VOID LampDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PLAMP lamp = (PLAMP)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    KeAcquireSpinLockAtDpcLevel(&lamp->Lock);
    KeSetEvent(&lamp->Lit, IO_NO_INCREMENT, FALSE);
    KeReleaseSemaphore(&lamp->Watts, IO_NO_INCREMENT, 1, FALSE);
    KeReleaseSpinLockFromDpcLevel(&lamp->Lock);
}
