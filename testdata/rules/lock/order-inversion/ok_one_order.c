// Both routines keep to one order.
#include <wdm.h>

typedef struct _CANAL {
    KSPIN_LOCK UpperLock, LowerLock;
    ULONG Upper, Lower;
} CANAL, *PCANAL;

VOID CanalDown(PCANAL canal)
{
    KIRQL irql;

    KeAcquireSpinLock(&canal->UpperLock, &irql);
    KeAcquireSpinLockAtDpcLevel(&canal->LowerLock);
    canal->Upper--;
    canal->Lower++;
    KeReleaseSpinLockFromDpcLevel(&canal->LowerLock);
    KeReleaseSpinLock(&canal->UpperLock, irql);
}

VOID CanalUp(PCANAL canal)
{
    KIRQL irql;

    KeAcquireSpinLock(&canal->UpperLock, &irql);
    KeAcquireSpinLockAtDpcLevel(&canal->LowerLock);
    canal->Lower--;
    canal->Upper++;
    KeReleaseSpinLockFromDpcLevel(&canal->LowerLock);
    KeReleaseSpinLock(&canal->UpperLock, irql);
}
