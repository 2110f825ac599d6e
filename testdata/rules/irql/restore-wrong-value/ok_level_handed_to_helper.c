// A helper that gets the level by value ends the section; another gives it back through a pointer.
#include <wdm.h>

typedef struct _VAULT {
    KSPIN_LOCK Lock;
    ULONG Entries;
} VAULT, *PVAULT;

_IRQL_raises_(DISPATCH_LEVEL)
_Acquires_lock_(vault->Lock)
static VOID VaultOpen(PVAULT vault, _Out_ _IRQL_saves_ PKIRQL irql)
{
    KeAcquireSpinLock(&vault->Lock, irql);
}

_Releases_lock_(vault->Lock)
static VOID VaultClose(PVAULT vault, _IRQL_restores_ KIRQL irql)
{
    vault->Entries++;
    KeReleaseSpinLock(&vault->Lock, irql);
}

BOOLEAN VaultPut(PVAULT vault, ULONG limit)
{
    KIRQL level;

    VaultOpen(vault, &level);
    if (vault->Entries < limit) {
        VaultClose(vault, level);
        return TRUE;
    }
    KeReleaseSpinLock(&vault->Lock, level);
    return FALSE;
}
