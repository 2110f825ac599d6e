// Two locks of the same kind, released in an order of their own.
#include <wdm.h>

typedef struct _ACCOUNT {
    KSPIN_LOCK Lock;
    LONG64 Cents;
} ACCOUNT, *PACCOUNT;

VOID AccountTransfer_ok(PACCOUNT From, PACCOUNT To, LONG64 Cents)
{
    KIRQL irql;

    KeAcquireSpinLock(&From->Lock, &irql);
    KeAcquireSpinLockAtDpcLevel(&To->Lock);
    From->Cents -= Cents;
    To->Cents += Cents;
    KeReleaseSpinLockFromDpcLevel(&From->Lock);
    KeReleaseSpinLock(&To->Lock, irql);
}
