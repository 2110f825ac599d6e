// The field is volatile: it is read once.
#include <wdm.h>

typedef struct _QUEUE {
    volatile LONG Flags;
} QUEUE, *PQUEUE;

VOID QueueMark(PQUEUE Queue, LONG Bit)
{
    LONG old;

    do {
        old = Queue->Flags;
    } while (InterlockedCompareExchange(&Queue->Flags, old | Bit, old) != old);
}
