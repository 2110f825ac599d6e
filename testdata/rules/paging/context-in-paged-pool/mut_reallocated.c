// The resident copy is what the timer gets. Without that line, the paged one.
#include <wdm.h>

IO_TIMER_ROUTINE EachSecond;

VOID EachSecond(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Context != NULL) {
        ++*(PULONG)Context;
    }
}

NTSTATUS StartClock(PDEVICE_OBJECT Device, PULONG Resident)
{
    PULONG seconds = (PULONG)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ULONG), 'kcoC');

    if (seconds == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    *Resident = *seconds;
    seconds = Resident; // guard
    return IoInitializeTimer(Device, EachSecond, seconds);
}
