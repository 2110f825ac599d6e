// The lock is dropped before the pageable helper runs.
#include <wdm.h>

typedef struct _OUTBOX {
    KSPIN_LOCK Lock;
    ULONG Pending;
    HANDLE Key;
} OUTBOX, *POUTBOX;

static NTSTATUS OutboxStore(POUTBOX Outbox, ULONG Count);

#pragma alloc_text(PAGE, OutboxStore)

static NTSTATUS OutboxStore(POUTBOX Outbox, ULONG Count)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"Pending");

    PAGED_CODE();
    return ZwSetValueKey(Outbox->Key, &name, 0, REG_DWORD, &Count, sizeof(Count));
}

NTSTATUS OutboxFlush_ok(POUTBOX Outbox)
{
    ULONG pending;
    KIRQL irql;

    KeAcquireSpinLock(&Outbox->Lock, &irql);
    pending = Outbox->Pending;
    Outbox->Pending = 0;
    KeReleaseSpinLock(&Outbox->Lock, irql);
    return pending != 0 ? OutboxStore(Outbox, pending) : STATUS_SUCCESS;
}
