// The helper takes its lock with the variable it is handed, which still holds the level of another lock.
#include <wdm.h>

typedef struct _BANK {
    KSPIN_LOCK Lock;
    KSPIN_LOCK AuditLock;
    LONG Balance;
    ULONG Audits;
} BANK, *PBANK;

_IRQL_raises_(DISPATCH_LEVEL)
_Acquires_lock_(bank->AuditLock)
static VOID AuditBegin(PBANK bank, _Out_ _IRQL_saves_ PKIRQL irql)
{
    KeAcquireSpinLock(&bank->AuditLock, irql);
}

VOID BankPay(PBANK bank, LONG amount)
{
    KIRQL irql;

    KeAcquireSpinLock(&bank->Lock, &irql);
    bank->Balance += amount;
    AuditBegin(bank, &irql); // expect: irql/oldirql-overwritten
    bank->Audits++;
    KeReleaseSpinLock(&bank->AuditLock, irql);
    KeReleaseSpinLock(&bank->Lock, irql);
}
