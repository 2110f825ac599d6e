// Filters take over type and characteristics of the device below as a whole, by custom.
#include <wdm.h>

VOID TakeOver(PDEVICE_OBJECT Filter, PDEVICE_OBJECT Lower)
{
    Filter->DeviceType = Lower->DeviceType;
    Filter->Characteristics = Lower->Characteristics;
    Filter->Flags |= Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO);
}
