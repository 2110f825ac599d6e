// The level goes to a routine outside of this file, which may restore it.
#include <wdm.h>

typedef struct _TRAIN {
    KSPIN_LOCK Lock;
    ULONG Cars;
} TRAIN, *PTRAIN;

VOID PlatformLeave(PTRAIN train, KIRQL irql);

VOID TrainLeave(PTRAIN train, _IRQL_restores_ KIRQL irql)
{
    train->Cars = 0;
    PlatformLeave(train, irql);
}
