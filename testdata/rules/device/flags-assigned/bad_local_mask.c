// The value is put together in a local first.
#include <wdm.h>

VOID SetUp(PDEVICE_OBJECT Device, BOOLEAN Direct)
{
    ULONG flags = DO_POWER_PAGABLE;

    if (Direct) {
        flags = DO_DIRECT_IO;
    }
    Device->Flags = flags; // expect: device/flags-assigned
}
