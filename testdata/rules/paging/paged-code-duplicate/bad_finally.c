// The cleanup is lowered once per way of leaving, and is one place all the same.
#include <ntifs.h>

typedef struct _VAULT {
    ERESOURCE Resource;
    ULONG Coins;
} VAULT, *PVAULT;

NTSTATUS VaultTake(PVAULT Vault, ULONG Coins);

#pragma alloc_text(PAGE, VaultTake)

NTSTATUS VaultTake(PVAULT Vault, ULONG Coins)
{
    NTSTATUS status = STATUS_SUCCESS;

    PAGED_CODE();

    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Vault->Resource, TRUE);
    __try {
        if (Vault->Coins < Coins) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            __leave;
        }
        Vault->Coins -= Coins;
    } __finally {
        PAGED_CODE(); // expect: paging/paged-code-duplicate
        ExReleaseResourceLite(&Vault->Resource);
        KeLeaveCriticalRegion();
    }
    return status;
}
