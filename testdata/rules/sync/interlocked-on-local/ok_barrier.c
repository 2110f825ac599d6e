// The old way to keep two stores in order: an exchange on a dummy.
#include <wdm.h>

typedef struct _RING {
    ULONG Data[16];
    ULONG Tail;
} RING, *PRING;

VOID RingPut(PRING Ring, ULONG Value)
{
    LONG barrier;

    Ring->Data[Ring->Tail & 15] = Value;
    InterlockedExchange(&barrier, 0);
    Ring->Tail++;
}
