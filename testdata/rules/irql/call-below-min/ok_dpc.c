// A DPC runs at DISPATCH_LEVEL, and so do the helpers that it calls.
#include <wdm.h>

typedef struct _NIC {
    KDPC Dpc;
    KSPIN_LOCK Lock;
    EX_SPIN_LOCK Filters;
    ULONG Received;
} NIC, *PNIC;

KDEFERRED_ROUTINE NicDpc;

static VOID NicCount(PNIC Nic)
{
    KeAcquireSpinLockAtDpcLevel(&Nic->Lock);
    Nic->Received++;
    KeReleaseSpinLockFromDpcLevel(&Nic->Lock);
}

VOID NicDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PNIC nic = Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    ExAcquireSpinLockSharedAtDpcLevel(&nic->Filters);
    NicCount(nic);
    ExReleaseSpinLockSharedFromDpcLevel(&nic->Filters);
}

VOID NicInit(PNIC Nic)
{
    KeInitializeDpc(&Nic->Dpc, NicDpc, Nic);
}
