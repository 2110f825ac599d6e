// Two names for one device: the old bits are kept.
#include <wdm.h>

VOID Rename(PDEVICE_OBJECT Device)
{
    PDEVICE_OBJECT same = Device;

    Device->Flags = same->Flags | DO_BUFFERED_IO;
}
