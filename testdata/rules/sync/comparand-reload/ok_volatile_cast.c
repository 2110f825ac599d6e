// The field is plain, the read is not.
#include <wdm.h>

typedef struct _QUEUE {
    LONG Flags;
} QUEUE, *PQUEUE;

VOID QueueMark(PQUEUE Queue, LONG Bit)
{
    LONG old;

    do {
        old = *(volatile LONG *)&Queue->Flags;
    } while (InterlockedCompareExchange(&Queue->Flags, old | Bit, old) != old);
}
