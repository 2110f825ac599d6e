// FN: two objects of one kind, taken in the order of the arguments, which callers may swap.
#include <wdm.h>

typedef struct _ACCOUNT {
    FAST_MUTEX Lock;
    LONG Balance;
} ACCOUNT, *PACCOUNT;

VOID AccountTransfer(PACCOUNT from, PACCOUNT to, LONG amount)
{
    ExAcquireFastMutex(&from->Lock);
    ExAcquireFastMutex(&to->Lock);
    from->Balance -= amount;
    to->Balance += amount;
    ExReleaseFastMutex(&to->Lock);
    ExReleaseFastMutex(&from->Lock);
}
