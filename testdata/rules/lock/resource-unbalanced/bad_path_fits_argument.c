// The helper has a branch for each kind of owner; the path told goes through the one that the argument chooses.
#include <wdm.h>

typedef struct _SHELF {
    ERESOURCE Resource;
    ULONG Books;
} SHELF, *PSHELF;

static VOID ShelfLock(PSHELF Shelf, BOOLEAN Exclusive)
{
    KeEnterCriticalRegion();
    if (Exclusive) { // step: 'Exclusive' is true
        ExAcquireResourceExclusiveLite(&Shelf->Resource, TRUE);
    } else {
        ExAcquireResourceSharedLite(&Shelf->Resource, TRUE);
    }
}

VOID ShelfAdd_bad(PSHELF Shelf, ULONG Books)
{
    ShelfLock(Shelf, TRUE);
    if (Shelf->Books + Books < Books) {
        return; // expect: lock/resource-unbalanced
    }
    Shelf->Books += Books;
    ExReleaseResourceLite(&Shelf->Resource);
    KeLeaveCriticalRegion();
}
