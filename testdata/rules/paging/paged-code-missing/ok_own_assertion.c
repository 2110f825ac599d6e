// These assert their level themselves, more strictly than PAGED_CODE does.
#include <wdm.h>

#define BAKERY_PASSIVE() NT_ASSERT(KeGetCurrentIrql() == PASSIVE_LEVEL)

typedef struct _BAKERY {
    HANDLE Key;
    ULONG Loaves;
} BAKERY, *PBAKERY;

NTSTATUS BakeryClose(PBAKERY Bakery);
NTSTATUS BakeryFlush(PBAKERY Bakery);
NTSTATUS BakeryDelete(PBAKERY Bakery);

#pragma alloc_text(PAGE, BakeryClose)
#pragma alloc_text(PAGE, BakeryFlush)
#pragma alloc_text(PAGE, BakeryDelete)

NTSTATUS BakeryClose(PBAKERY Bakery)
{
    ASSERT(KeGetCurrentIrql() <= APC_LEVEL);
    Bakery->Loaves = 0;
    return ZwClose(Bakery->Key);
}

NTSTATUS BakeryFlush(PBAKERY Bakery)
{
    BAKERY_PASSIVE();
    return ZwFlushKey(Bakery->Key);
}

NTSTATUS BakeryDelete(PBAKERY Bakery)
{
    if (KeGetCurrentIrql() != PASSIVE_LEVEL) {
        return STATUS_INVALID_DEVICE_STATE;
    }
    return ZwDeleteKey(Bakery->Key);
}
