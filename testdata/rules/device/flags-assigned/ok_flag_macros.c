// The macros of file systems set and clear bits.
#include <ntifs.h>

#define SetFlag(_F, _SF) ((_F) |= (_SF))
#define ClearFlag(_F, _SF) ((_F) &= ~(_SF))

VOID Mount(PDEVICE_OBJECT Volume)
{
    SetFlag(Volume->Flags, DO_DIRECT_IO);
    ClearFlag(Volume->Flags, DO_DEVICE_INITIALIZING);
}
