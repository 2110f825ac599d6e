// Detached before it is deleted.
#include <wdm.h>

typedef struct _MATTOCK { PDEVICE_OBJECT Lower; } MATTOCK, *PMATTOCK;

VOID MattockGone(PDEVICE_OBJECT DeviceObject)
{
    PMATTOCK mattock = (PMATTOCK)DeviceObject->DeviceExtension;
    PDEVICE_OBJECT lower = mattock->Lower;
#if 0 // guard
    IoDeleteDevice(DeviceObject);
#endif // guard
    IoDetachDevice(lower);
    IoDeleteDevice(DeviceObject); // guard
}
