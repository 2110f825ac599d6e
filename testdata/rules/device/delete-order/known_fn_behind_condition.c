// FN: the detach hangs on a condition, so that it is not certain to follow.
#include <wdm.h>

typedef struct _BILLHOOK { PDEVICE_OBJECT Lower; } BILLHOOK, *PBILLHOOK;

VOID BillhookGone(PDEVICE_OBJECT DeviceObject)
{
    PBILLHOOK hook = (PBILLHOOK)DeviceObject->DeviceExtension;
    IoDeleteDevice(DeviceObject);
    if (hook->Lower)
        IoDetachDevice(hook->Lower);
}
