// The device is taken from a member of the extension, and nothing in the module says which device is kept there.
#include <wdm.h>

typedef struct _HARROW { PDEVICE_OBJECT Self, Below; ULONG Rows; } HARROW, *PHARROW;

VOID HarrowGone(PHARROW Harrow)
{
    if (Harrow->Rows != 0)
        Harrow->Rows = 0;
    IoDeleteDevice(Harrow->Self);
    IoDetachDevice(Harrow->Below);
}
