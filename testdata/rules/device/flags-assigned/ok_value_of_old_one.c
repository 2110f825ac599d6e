// The old value is read into a local, changed, and stored back.
#include <wdm.h>

VOID SwitchToDirect(PDEVICE_OBJECT Device)
{
    ULONG flags = Device->Flags;

    flags &= ~DO_BUFFERED_IO;
    flags |= DO_DIRECT_IO;
    Device->Flags = flags;
}
