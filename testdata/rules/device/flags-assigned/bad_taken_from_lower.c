// A filter takes over the lower device's flags, and loses its own.
#include <wdm.h>

VOID InheritFlags(PDEVICE_OBJECT Device, PDEVICE_OBJECT Lower)
{
    Device->Flags = Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE); // expect: device/flags-assigned
}
