// The retry timer of a request that is given up.
#include <wdm.h>

typedef struct _RETRY {
    KTIMER Timer;
    KDPC Dpc;
    ULONG Left;
} RETRY, *PRETRY;

VOID RetryOrGiveUp(PRETRY Retry)
{
    LARGE_INTEGER due;

    due.QuadPart = -10000LL * 200;
    KeSetTimer(&Retry->Timer, due, &Retry->Dpc);
    if (Retry->Left == 0) {
        KeCancelTimer(&Retry->Timer); // guard
        ExFreePoolWithTag(Retry, 'yrtR');
    }
}
