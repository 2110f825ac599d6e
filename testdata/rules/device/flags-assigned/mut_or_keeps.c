// The line that brings in the old bits.
#include <wdm.h>

VOID MakeDirect(PDEVICE_OBJECT Device)
{
    ULONG flags = DO_DIRECT_IO;

    flags |= Device->Flags; // guard
    Device->Flags = flags;
}
