// Whoever takes the two holds a third lock, which keeps them from meeting.
#include <wdm.h>

typedef struct _FACTORY {
    FAST_MUTEX PlantLock, LeftLock, RightLock;
    ULONG Left, Right;
} FACTORY, *PFACTORY;

VOID FactoryLeft(PFACTORY factory)
{
    ExAcquireFastMutex(&factory->PlantLock);
    ExAcquireFastMutex(&factory->LeftLock);
    ExAcquireFastMutex(&factory->RightLock);
    factory->Left += factory->Right;
    ExReleaseFastMutex(&factory->RightLock);
    ExReleaseFastMutex(&factory->LeftLock);
    ExReleaseFastMutex(&factory->PlantLock);
}

VOID FactoryRight(PFACTORY factory)
{
    ExAcquireFastMutex(&factory->PlantLock);
    ExAcquireFastMutex(&factory->RightLock);
    ExAcquireFastMutex(&factory->LeftLock);
    factory->Right += factory->Left;
    ExReleaseFastMutex(&factory->LeftLock);
    ExReleaseFastMutex(&factory->RightLock);
    ExReleaseFastMutex(&factory->PlantLock);
}
