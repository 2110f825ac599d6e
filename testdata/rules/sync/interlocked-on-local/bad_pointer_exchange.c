// A pointer is taken out of a local instead of out of the extension.
#include <wdm.h>

typedef struct _OWNER {
    PIRP Parked;
} OWNER, *POWNER;

PIRP TakeParked(POWNER Owner)
{
    PVOID parked = Owner->Parked;

    return (PIRP)InterlockedExchangePointer(&parked, NULL); // expect: sync/interlocked-on-local
}
