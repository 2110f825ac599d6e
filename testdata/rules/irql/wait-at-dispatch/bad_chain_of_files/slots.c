#include "bus.h"

VOID BusAcquireSlot(PBUS Bus)
{
    KeWaitForSingleObject(&Bus->Slots, Executive, KernelMode, FALSE, NULL); // step: KeWaitForSingleObject
}
