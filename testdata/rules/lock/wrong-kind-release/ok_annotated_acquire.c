// The acquire stands in another module, and its annotation does not say of which kind it is.
#include <wdm.h>

typedef struct _SHELF {
    EX_SPIN_LOCK Lock;
    KSPIN_LOCK Queue;
    ULONG Books;
} SHELF, *PSHELF;

_Acquires_lock_(Shelf->Lock)
_IRQL_raises_(DISPATCH_LEVEL)
KIRQL ShelfOpen(_Inout_ PSHELF Shelf);

_Acquires_lock_(*Queue)
_IRQL_requires_(DISPATCH_LEVEL)
VOID ShelfQueue(_Inout_ PKSPIN_LOCK Queue);

ULONG ShelfCount(_Inout_ PSHELF Shelf)
{
    KIRQL irql;
    ULONG books;

    irql = ShelfOpen(Shelf);
    ShelfQueue(&Shelf->Queue);
    books = Shelf->Books;
    KeReleaseSpinLockFromDpcLevel(&Shelf->Queue);
    ExReleaseSpinLockShared(&Shelf->Lock, irql);
    return books;
}
