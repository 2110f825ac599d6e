// An interlocked exchange of the field is what the routine does as well.
#include <wdm.h>

PDRIVER_CANCEL TakeRoutine(PIRP Irp)
{
    return (PDRIVER_CANCEL)InterlockedExchangePointer((PVOID volatile *)&Irp->CancelRoutine, NULL);
}
