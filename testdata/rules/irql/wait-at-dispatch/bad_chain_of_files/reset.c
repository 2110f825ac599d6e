#include "bus.h"

VOID BusReset(PBUS Bus)
{
    BusAcquireSlot(Bus);
    WRITE_REGISTER_ULONG(Bus->Control, 1);
    WRITE_REGISTER_ULONG(Bus->Control, 0);
    KeReleaseSemaphore(&Bus->Slots, IO_NO_INCREMENT, 1, FALSE);
}
