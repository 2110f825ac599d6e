// A function of another module gets the object; what it does with it is not known.
#include <wdm.h>

NTSTATUS GannetPortAttach(PVOID Port, PDEVICE_OBJECT Device);

NTSTATUS GannetConnect(PVOID Port, PDEVICE_OBJECT Lower)
{
    PDEVICE_OBJECT top = IoGetAttachedDeviceReference(Lower);

    return GannetPortAttach(Port, top);
}
