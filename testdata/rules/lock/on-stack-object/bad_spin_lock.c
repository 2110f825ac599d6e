// A spin lock among the locals.
#include <wdm.h>

typedef struct _BOARD {
    ULONG Lamps;
} BOARD, *PBOARD;

VOID BoardToggle(PBOARD board, ULONG lamp)
{
    KSPIN_LOCK lock;
    KIRQL irql;

    KeInitializeSpinLock(&lock);
    KeAcquireSpinLock(&lock, &irql); // expect: lock/on-stack-object
    board->Lamps ^= 1u << lamp;
    KeReleaseSpinLock(&lock, irql);
}
