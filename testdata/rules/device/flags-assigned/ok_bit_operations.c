// Bits are set and cleared, the others stay.
#include <wdm.h>

VOID MakeReady(PDEVICE_OBJECT Device, PDEVICE_OBJECT Lower)
{
    Device->Flags |= DO_DIRECT_IO;
    Device->Flags |= Lower->Flags & (DO_POWER_PAGABLE | DO_POWER_INRUSH);
    Device->Flags &= ~DO_DEVICE_INITIALIZING;
    Device->Characteristics = Device->Characteristics | FILE_REMOVABLE_MEDIA;
}
