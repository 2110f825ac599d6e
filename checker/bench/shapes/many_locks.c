// Locks that are taken when their part is there, in an order, and given back in the reverse one. What is held tells states apart, so that
// none of them merge: two to the power of the locks.
#include <ntddk.h>

typedef struct _PART {
    KSPIN_LOCK Lock;
    ULONG Present, Pending, Errors;
} PART, *PPART;

typedef struct _ADAPTER {
    PART Parts[12];
    ULONG Mask, State;
} ADAPTER, *PADAPTER;

NTSTATUS Halt(PADAPTER Adapter, ULONG Reason)
{
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;
    BOOLEAN held0 = FALSE;
    BOOLEAN held1 = FALSE;
    BOOLEAN held2 = FALSE;
    BOOLEAN held3 = FALSE;
    BOOLEAN held4 = FALSE;
    BOOLEAN held5 = FALSE;
    BOOLEAN held6 = FALSE;
    BOOLEAN held7 = FALSE;
    BOOLEAN held8 = FALSE;
    BOOLEAN held9 = FALSE;
    BOOLEAN held10 = FALSE;
    BOOLEAN held11 = FALSE;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    if (Adapter->Parts[0].Present) {
        KeAcquireSpinLockAtDpcLevel(&Adapter->Parts[0].Lock);
        held0 = TRUE;
        if (Adapter->Parts[0].Pending > Reason) {
            Adapter->Parts[0].Errors++;
            status = STATUS_DEVICE_BUSY;
        }
    }
    if (Adapter->Parts[1].Present) {
        KeAcquireSpinLockAtDpcLevel(&Adapter->Parts[1].Lock);
        held1 = TRUE;
        if (Adapter->Parts[1].Pending > Reason) {
            Adapter->Parts[1].Errors++;
            status = STATUS_DEVICE_BUSY;
        }
    }
    if (Adapter->Parts[2].Present) {
        KeAcquireSpinLockAtDpcLevel(&Adapter->Parts[2].Lock);
        held2 = TRUE;
        if (Adapter->Parts[2].Pending > Reason) {
            Adapter->Parts[2].Errors++;
            status = STATUS_DEVICE_BUSY;
        }
    }
    if (Adapter->Parts[3].Present) {
        KeAcquireSpinLockAtDpcLevel(&Adapter->Parts[3].Lock);
        held3 = TRUE;
        if (Adapter->Parts[3].Pending > Reason) {
            Adapter->Parts[3].Errors++;
            status = STATUS_DEVICE_BUSY;
        }
    }
    if (Adapter->Parts[4].Present) {
        KeAcquireSpinLockAtDpcLevel(&Adapter->Parts[4].Lock);
        held4 = TRUE;
        if (Adapter->Parts[4].Pending > Reason) {
            Adapter->Parts[4].Errors++;
            status = STATUS_DEVICE_BUSY;
        }
    }
    if (Adapter->Parts[5].Present) {
        KeAcquireSpinLockAtDpcLevel(&Adapter->Parts[5].Lock);
        held5 = TRUE;
        if (Adapter->Parts[5].Pending > Reason) {
            Adapter->Parts[5].Errors++;
            status = STATUS_DEVICE_BUSY;
        }
    }
    if (Adapter->Parts[6].Present) {
        KeAcquireSpinLockAtDpcLevel(&Adapter->Parts[6].Lock);
        held6 = TRUE;
        if (Adapter->Parts[6].Pending > Reason) {
            Adapter->Parts[6].Errors++;
            status = STATUS_DEVICE_BUSY;
        }
    }
    if (Adapter->Parts[7].Present) {
        KeAcquireSpinLockAtDpcLevel(&Adapter->Parts[7].Lock);
        held7 = TRUE;
        if (Adapter->Parts[7].Pending > Reason) {
            Adapter->Parts[7].Errors++;
            status = STATUS_DEVICE_BUSY;
        }
    }
    if (Adapter->Parts[8].Present) {
        KeAcquireSpinLockAtDpcLevel(&Adapter->Parts[8].Lock);
        held8 = TRUE;
        if (Adapter->Parts[8].Pending > Reason) {
            Adapter->Parts[8].Errors++;
            status = STATUS_DEVICE_BUSY;
        }
    }
    if (Adapter->Parts[9].Present) {
        KeAcquireSpinLockAtDpcLevel(&Adapter->Parts[9].Lock);
        held9 = TRUE;
        if (Adapter->Parts[9].Pending > Reason) {
            Adapter->Parts[9].Errors++;
            status = STATUS_DEVICE_BUSY;
        }
    }
    if (Adapter->Parts[10].Present) {
        KeAcquireSpinLockAtDpcLevel(&Adapter->Parts[10].Lock);
        held10 = TRUE;
        if (Adapter->Parts[10].Pending > Reason) {
            Adapter->Parts[10].Errors++;
            status = STATUS_DEVICE_BUSY;
        }
    }
    if (Adapter->Parts[11].Present) {
        KeAcquireSpinLockAtDpcLevel(&Adapter->Parts[11].Lock);
        held11 = TRUE;
        if (Adapter->Parts[11].Pending > Reason) {
            Adapter->Parts[11].Errors++;
            status = STATUS_DEVICE_BUSY;
        }
    }
    Adapter->State = NT_SUCCESS(status) ? 0 : Reason;
    if (held11) {
        KeReleaseSpinLockFromDpcLevel(&Adapter->Parts[11].Lock);
    }
    if (held10) {
        KeReleaseSpinLockFromDpcLevel(&Adapter->Parts[10].Lock);
    }
    if (held9) {
        KeReleaseSpinLockFromDpcLevel(&Adapter->Parts[9].Lock);
    }
    if (held8) {
        KeReleaseSpinLockFromDpcLevel(&Adapter->Parts[8].Lock);
    }
    if (held7) {
        KeReleaseSpinLockFromDpcLevel(&Adapter->Parts[7].Lock);
    }
    if (held6) {
        KeReleaseSpinLockFromDpcLevel(&Adapter->Parts[6].Lock);
    }
    if (held5) {
        KeReleaseSpinLockFromDpcLevel(&Adapter->Parts[5].Lock);
    }
    if (held4) {
        KeReleaseSpinLockFromDpcLevel(&Adapter->Parts[4].Lock);
    }
    if (held3) {
        KeReleaseSpinLockFromDpcLevel(&Adapter->Parts[3].Lock);
    }
    if (held2) {
        KeReleaseSpinLockFromDpcLevel(&Adapter->Parts[2].Lock);
    }
    if (held1) {
        KeReleaseSpinLockFromDpcLevel(&Adapter->Parts[1].Lock);
    }
    if (held0) {
        KeReleaseSpinLockFromDpcLevel(&Adapter->Parts[0].Lock);
    }
    KeLowerIrql(irql);
    return status;
}
