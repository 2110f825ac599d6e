// The helper gives the caller's lock back before it blocks, and takes it again.
#include <wdm.h>

typedef struct _VAULT {
    KSPIN_LOCK Lock;
    KIRQL Irql;
    FAST_MUTEX Door;
    ULONG Opened;
} VAULT, *PVAULT;

static VOID VaultOpen(PVAULT Vault)
{
    KeReleaseSpinLock(&Vault->Lock, Vault->Irql);
    ExAcquireFastMutex(&Vault->Door);
    Vault->Opened++;
    ExReleaseFastMutex(&Vault->Door);
    KeAcquireSpinLock(&Vault->Lock, &Vault->Irql);
}

VOID VaultVisit_ok(PVAULT Vault)
{
    KeAcquireSpinLock(&Vault->Lock, &Vault->Irql);
    VaultOpen(Vault);
    KeReleaseSpinLock(&Vault->Lock, Vault->Irql);
}
