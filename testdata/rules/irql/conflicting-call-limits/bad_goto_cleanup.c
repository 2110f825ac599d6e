// Only the error path holds both calls: it leaves through the label with the wait.
#include <wdm.h>

typedef struct _CRATE {
    KSPIN_LOCK Lock;
    KEVENT Emptied;
    ULONG Free;
} CRATE, *PCRATE;

NTSTATUS CrateTake_bad(PCRATE Crate, ULONG Count)
{
    NTSTATUS status = STATUS_SUCCESS;

    if (Count == 0) {
        return STATUS_INVALID_PARAMETER;
    }
    KeAcquireSpinLockAtDpcLevel(&Crate->Lock);
    if (Crate->Free < Count) {
        status = STATUS_INSUFFICIENT_RESOURCES;
    } else {
        Crate->Free -= Count;
    }
    KeReleaseSpinLockFromDpcLevel(&Crate->Lock);
    if (!NT_SUCCESS(status)) {
        goto Wait;
    }
    return status;

Wait:
    return KeWaitForSingleObject(&Crate->Emptied, Executive, KernelMode, FALSE, NULL); // expect: irql/conflicting-call-limits
}
