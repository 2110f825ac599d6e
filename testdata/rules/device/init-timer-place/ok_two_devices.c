// Two devices, each with a timer of its own.
#include <wdm.h>

IO_TIMER_ROUTINE PairTick;

NTSTATUS InitPair(PDEVICE_OBJECT Left, PDEVICE_OBJECT Right)
{
    NTSTATUS status = IoInitializeTimer(Left, PairTick, NULL);

    if (NT_SUCCESS(status)) {
        status = IoInitializeTimer(Right, PairTick, NULL);
    }
    return status;
}
