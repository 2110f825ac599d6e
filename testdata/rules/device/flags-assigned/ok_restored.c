// What the caller read before is put back.
#include <wdm.h>

VOID Restore(PDEVICE_OBJECT Device, ULONG Before)
{
    Device->Flags = Before;
}
