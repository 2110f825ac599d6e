// The release lives in a library of its own and says only where it may be called: that it lowers the IRQL is not stated.
#include <wdm.h>

typedef struct _CARD {
    ULONG Count;
} CARD, *PCARD;

_IRQL_raises_(DISPATCH_LEVEL) VOID CardAcquire(PCARD Card);
_IRQL_requires_(DISPATCH_LEVEL) VOID CardRelease(PCARD Card);
NTSTATUS CardWork(PCARD Card, PKEVENT Idle);

NTSTATUS CardWork(PCARD Card, PKEVENT Idle)
{
    if (Card->Count == 0)
        return STATUS_UNSUCCESSFUL;
    CardAcquire(Card);
    Card->Count--;
    CardRelease(Card);
    KeWaitForSingleObject(Idle, Executive, KernelMode, FALSE, NULL);
    return STATUS_UNSUCCESSFUL;
}
