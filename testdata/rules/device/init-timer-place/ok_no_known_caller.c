// Who calls the helper is not known.
#include <wdm.h>

IO_TIMER_ROUTINE LampTick;

NTSTATUS LampInitialize(PDEVICE_OBJECT DeviceObject)
{
    return IoInitializeTimer(DeviceObject, LampTick, NULL);
}
