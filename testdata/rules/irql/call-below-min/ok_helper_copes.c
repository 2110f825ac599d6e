// A helper that serves every level asks for it and goes several ways: that is no proof of a level at which its callers run.
#include <ntddk.h>

typedef struct _SHELF {
    KSPIN_LOCK Lock;
    LIST_ENTRY Items;
} SHELF, *PSHELF;

static VOID ShelfLock(PSHELF Shelf, KIRQL *Irql)
{
    KIRQL saved = KeGetCurrentIrql();

    if (saved < DISPATCH_LEVEL) {
        KeAcquireSpinLock(&Shelf->Lock, &saved);
    } else {
        KeAcquireSpinLockAtDpcLevel(&Shelf->Lock);
    }
    *Irql = saved;
}

static VOID ShelfUnlock(PSHELF Shelf, KIRQL Irql)
{
    if (Irql < DISPATCH_LEVEL) {
        KeReleaseSpinLock(&Shelf->Lock, Irql);
    } else {
        KeReleaseSpinLockFromDpcLevel(&Shelf->Lock);
    }
}

PLIST_ENTRY ShelfTake(PSHELF Shelf)
{
    PLIST_ENTRY entry = NULL;
    KIRQL irql;

    ShelfLock(Shelf, &irql);
    if (!IsListEmpty(&Shelf->Items)) {
        entry = RemoveHeadList(&Shelf->Items);
    }
    ShelfUnlock(Shelf, irql);
    return entry;
}

VOID ShelfDrain(PSHELF Shelf, PDEVICE_OBJECT Device)
{
    if (ShelfTake(Shelf) != NULL) {
        IoStartNextPacket(Device, FALSE);
    }
}
