// The result goes through an argument: the caller looks at it.
#include <wdm.h>

VOID CapstanAttach(PDEVICE_OBJECT Device, PDEVICE_OBJECT Target, PDEVICE_OBJECT *Below)
{
    *Below = IoAttachDeviceToDeviceStack(Device, Target);
}
