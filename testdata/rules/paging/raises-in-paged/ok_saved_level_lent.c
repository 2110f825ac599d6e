// The level is saved by a helper in a variable of this function, whose address nobody keeps: what unknown code does in between
// does not change it, and the level is restored on every path.
#include <ntddk.h>

typedef struct _SHELF {
    KSPIN_LOCK Lock;
    ULONG Count;
} SHELF, *PSHELF;

VOID ShelfTell(ULONG Count); // in another module

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

ULONG ShelfCount(PSHELF Shelf)
{
    ULONG count;
    KIRQL irql;

    ShelfLock(Shelf, &irql);
    count = ++Shelf->Count;
    ShelfTell(count);
    ShelfUnlock(Shelf, irql);
    return count;
}

#pragma alloc_text(PAGE, ShelfGrow)
VOID ShelfGrow(PSHELF Shelf)
{
    PAGED_CODE();
    if (ShelfCount(Shelf) > 8) {
        Shelf->Count = 0;
    }
}
