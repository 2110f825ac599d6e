// The lock is free again when the mutex is released with a wait to follow.
#include <wdm.h>

typedef struct _SHELF {
    KSPIN_LOCK Lock;
    KMUTEX Mutex;
    KEVENT Empty;
    ULONG Books;
} SHELF, *PSHELF;

VOID ShelfDrain_ok(PSHELF Shelf)
{
    KIRQL irql;

    KeWaitForSingleObject(&Shelf->Mutex, Executive, KernelMode, FALSE, NULL);
    KeAcquireSpinLock(&Shelf->Lock, &irql);
    Shelf->Books = 0;
    KeReleaseSpinLock(&Shelf->Lock, irql);
    KeReleaseMutex(&Shelf->Mutex, TRUE);
    KeWaitForSingleObject(&Shelf->Empty, Executive, KernelMode, FALSE, NULL);
}
