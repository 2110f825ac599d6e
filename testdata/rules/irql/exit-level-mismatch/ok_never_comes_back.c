// The way that does not raise does not return either.
#include <wdm.h>

typedef struct _VAULT {
    KSPIN_LOCK Lock;
    ULONG Signature;
} VAULT, *PVAULT;

static VOID VaultAcquire(PVAULT Vault, PKIRQL Irql) // expect: irql/changes-unannotated
{
    KeAcquireSpinLock(&Vault->Lock, Irql);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_Acquires_lock_(Vault->Lock)
VOID VaultEnter(PVAULT Vault, _Out_ _IRQL_saves_ PKIRQL Irql)
{
    if (Vault->Signature != 'tluV') {
        KeBugCheckEx(MANUALLY_INITIATED_CRASH, (ULONG_PTR)Vault, 0, 0, 0);
    }
    VaultAcquire(Vault, Irql);
}
