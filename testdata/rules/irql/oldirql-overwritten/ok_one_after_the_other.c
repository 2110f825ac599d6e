// The variable is free again when the second lock is taken.
#include <wdm.h>

typedef struct _STAGES {
    KSPIN_LOCK FirstLock, SecondLock;
    ULONG First, Second;
} STAGES, *PSTAGES;

VOID StagesAdvance(PSTAGES stages)
{
    KIRQL irql;
    ULONG count;

    KeAcquireSpinLock(&stages->FirstLock, &irql);
    count = stages->First;
    stages->First = 0;
    KeReleaseSpinLock(&stages->FirstLock, irql);

    KeAcquireSpinLock(&stages->SecondLock, &irql);
    stages->Second += count;
    KeReleaseSpinLock(&stages->SecondLock, irql);
}
