// Flags of the driver's own record belong to the driver.
#include <wdm.h>

typedef struct _EXTENSION {
    ULONG Flags;
} EXTENSION, *PEXTENSION;

VOID Reset(PDEVICE_OBJECT Device)
{
    PEXTENSION extension = (PEXTENSION)Device->DeviceExtension;

    extension->Flags = 0;
}
