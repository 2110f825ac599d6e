// The control device that the extension names goes first; the filter itself is detached and then deleted.
#include <wdm.h>

typedef struct _PRONG { PDEVICE_OBJECT Self, Control, Lower; } PRONG, *PPRONG;

VOID ProngGone(PPRONG Prong)
{
    IoDeleteDevice(Prong->Control);
    IoDetachDevice(Prong->Lower);
    IoDeleteDevice(Prong->Self);
}

VOID ProngRemoved(PDEVICE_OBJECT DeviceObject)
{
    PPRONG prong = (PPRONG)DeviceObject->DeviceExtension;
    IoDeleteDevice(prong->Control);
    IoDetachDevice(prong->Lower);
    IoDeleteDevice(DeviceObject);
}
