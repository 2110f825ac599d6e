// One flag or the other, by a setting; and a mask with both.
#include <ntddk.h>

VOID MugTransfer(PDEVICE_OBJECT Device, BOOLEAN Direct)
{
    Device->Flags &= ~(DO_BUFFERED_IO | DO_DIRECT_IO);
    Device->Flags |= Direct ? DO_DIRECT_IO : DO_BUFFERED_IO;
}

BOOLEAN MugIsNeither(PDEVICE_OBJECT Device)
{
    return (Device->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO)) == 0;
}
