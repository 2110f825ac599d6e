// A device that was never attached is deleted; one that was is detached and deleted.
#include <wdm.h>

typedef struct _DIBBLE { PDEVICE_OBJECT Self, Lower; } DIBBLE, *PDIBBLE;

VOID DibbleGone(PDIBBLE Dibble)
{
    if (Dibble->Lower == NULL) {
        IoDeleteDevice(Dibble->Self);
        return;
    }
    IoDetachDevice(Dibble->Lower);
    IoDeleteDevice(Dibble->Self);
}
