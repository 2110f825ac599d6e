// The control device is deleted first, then the filter is detached and deleted.
#include <wdm.h>

typedef struct _HOE { PDEVICE_OBJECT Lower; } HOE, *PHOE;

static PDEVICE_OBJECT g_Control;

VOID HoeGone(PDEVICE_OBJECT Filter)
{
    PHOE hoe = (PHOE)Filter->DeviceExtension;
    IoDeleteDevice(g_Control);
    IoDetachDevice(hoe->Lower);
    IoDeleteDevice(Filter);
}
