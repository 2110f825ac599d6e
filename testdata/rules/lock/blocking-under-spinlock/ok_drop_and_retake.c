// Each entry is taken off under the lock, and its string is freed while the lock is free.
#include <wdm.h>

typedef struct _ITEM {
    LIST_ENTRY Links;
    UNICODE_STRING Name;
} ITEM, *PITEM;

typedef struct _SHOP {
    KSPIN_LOCK Lock;
    LIST_ENTRY Items;
} SHOP, *PSHOP;

VOID ShopEmpty_ok(PSHOP Shop)
{
    PITEM item;
    KIRQL irql;

    KeAcquireSpinLock(&Shop->Lock, &irql);
    while (!IsListEmpty(&Shop->Items)) {
        item = CONTAINING_RECORD(RemoveHeadList(&Shop->Items), ITEM, Links);
        KeReleaseSpinLock(&Shop->Lock, irql);
        RtlFreeUnicodeString(&item->Name);
        ExFreePoolWithTag(item, 'pohS');
        KeAcquireSpinLock(&Shop->Lock, &irql);
    }
    KeReleaseSpinLock(&Shop->Lock, irql);
}
