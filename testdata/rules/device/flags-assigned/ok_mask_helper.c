// The helper makes the new value from the old one.
#include <wdm.h>

ULONG WithoutBits(ULONG Value, ULONG Bits);

VOID Clear(PDEVICE_OBJECT Device)
{
    Device->Flags = WithoutBits(Device->Flags, DO_DEVICE_INITIALIZING);
}
