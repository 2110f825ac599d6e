// The flag says whether the lock is held; it is cleared with the early release.
#include <wdm.h>

typedef struct _VAULT {
    FAST_MUTEX Mutex;
    ULONG Coins;
    HANDLE Log;
} VAULT, *PVAULT;

NTSTATUS VaultPay_ok(PVAULT Vault, ULONG Coins)
{
    NTSTATUS status = STATUS_SUCCESS;
    BOOLEAN held;

    ExAcquireFastMutex(&Vault->Mutex);
    held = TRUE;
    if (Vault->Coins < Coins) {
        ExReleaseFastMutex(&Vault->Mutex);
        held = FALSE;
        status = ZwFlushKey(Vault->Log);
    } else {
        Vault->Coins -= Coins;
    }
    if (held) {
        ExReleaseFastMutex(&Vault->Mutex);
    }
    return status;
}
