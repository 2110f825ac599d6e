// Two names for one object.
extern "C" {
#include <wdm.h>
}

VOID GannetTouch(PDEVICE_OBJECT Lower, bool &Busy)
{
    PDEVICE_OBJECT top = IoGetAttachedDeviceReference(Lower);
    PDEVICE_OBJECT target = top;

    Busy = (top->Flags & DO_DEVICE_INITIALIZING) != 0;
    ObDereferenceObject(target);
    ObDereferenceObject(top); // expect: handles/over-dereference
}
