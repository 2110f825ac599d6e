// The flags are read without volatile, once for the new value and maybe again for the comparand.
#include <wdm.h>

typedef struct _QUEUE {
    LONG Flags;
} QUEUE, *PQUEUE;

VOID QueueMark(PQUEUE Queue, LONG Bit)
{
    LONG old;

    do {
        old = Queue->Flags;
    } while (InterlockedCompareExchange(&Queue->Flags, old | Bit, old) != old); // expect: sync/comparand-reload
}
