// The work item is queued whenever the cable is plugged in.
#include <wdm.h>

IO_TIMER_ROUTINE CableTick;
IO_WORKITEM_ROUTINE CablePlugged;

_Use_decl_annotations_
VOID CablePlugged(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    if (NT_SUCCESS(IoInitializeTimer(DeviceObject, CableTick, NULL))) { // expect: device/init-timer-place
        IoStartTimer(DeviceObject);
    }
}

VOID CableEvent(PIO_WORKITEM Item)
{
    IoQueueWorkItem(Item, CablePlugged, DelayedWorkQueue, NULL);
}
